/* Iterator objects and generators.
 *
 * An iterator begins with rt_iter. For items of type T the compiler writes `iter_T`, an rt_iter and a T in which `next`
 * leaves the item; for generators that are sent values or return some, those follow. The object itself is the
 * generator's frame: what lives across a `yield` follows in its struct.
 *
 * A generator is a function that returns at each `yield` and jumps back there when it is called again:
 *
 *     static bool app__count_next(rt_iter *it) {
 *       rt_running run;
 *       switch (rt_iter_enter(it, &run, RT_FRAME())) {
 *       case 0:
 *         ...
 *         return rt_iter_yield(&run, 1);
 *       case 1:
 *         ...
 *         return rt_iter_finish(&run);
 *       }
 *       return false;
 *     }
 *
 * While it runs it is linked into `rt_iter_running` through an rt_running in its C frame: rt_raise finds there which
 * generators an exception leaves behind (they are finished then), and where StopIteration must become RuntimeError.
 * Iterators that are no Python function (`map`, `zip`, a list's iterator) don't enter: an exception leaves them at
 * the item they had, and they can be asked for the next one, as in CPython. */
#pragma once
#include <rt/exc.h>
#include <rt/region.h>

#define RT_ITER_DONE (-1)    /* exhausted, returned or left by an exception */
#define RT_ITER_RUNNING (-2) /* its next function is on the stack */
#define RT_ITER_RETURNED (-3) /* done by `return value` just now; when it is asked for more, only done */

typedef struct rt_iter {
  bool (*next)(struct rt_iter *it); /* false: there is no item, now and ever */
  int32_t state;                    /* 0: not begun; n > 0: waits at its n-th `yield` */
  uint32_t size;                    /* of the whole object, and flags */
  rt_exc *thrown;                   /* raised where the generator resumes */
} rt_iter;

/* Flags in `size`. */
#define RT_ITER_CLOSING 0x80000000u   /* closing it early runs code of its own: a `yield` stands within try or with */
#define RT_ITER_GENERATOR 0x40000000u /* has send, throw and close; others have only next */
#define RT_ITER_COROUTINE 0x20000000u /* of an async function */
#define RT_ITER_ASYNC 0x10000000u     /* of one that yields */
#define RT_ITER_LEFT 0x08000000u      /* such a one that nobody will go on with */
#define RT_ITER_SIZE 0x07ffffffu

typedef struct rt_running {
  struct rt_running *up;
  rt_iter *it;
  void **frame; /* of its next function */
} rt_running;

/* A new iterator in r; size with flags. What follows the rt_iter is not initialised. */
void *rt_iter_new(rt_region *r, uint32_t size, bool (*next)(rt_iter *it));

/* ValueError: generator already executing. */
RT_NORETURN RT_COLD void rt_iter_busy(void);
/* Raises what throw() or close() left in it->thrown. */
RT_NORETURN RT_COLD void rt_iter_raise_thrown(rt_iter *it);

/* The state in which the generator goes on: it runs from here until yield or finish. A finished one stays so, and
 * `run` is not linked. */
static inline int32_t rt_iter_enter(rt_iter *it, rt_running *run, void **frame) {
  int32_t state = it->state;
  if (RT_UNLIKELY(state < 0)) {
    if (state == RT_ITER_RUNNING) rt_iter_busy();
    it->state = RT_ITER_DONE;
    return state;
  }
  it->state = RT_ITER_RUNNING;
  run->up = rt_iter_running;
  run->it = it;
  run->frame = frame;
  rt_iter_running = run;
  return state;
}

/* Waits at `yield` number `state`. */
static inline bool rt_iter_yield(rt_running *run, int32_t state) {
  run->it->state = state;
  rt_iter_running = run->up;
  return true;
}

/* Returned a value, which stands in `result`. */
static inline bool rt_iter_return(rt_running *run) {
  run->it->state = RT_ITER_RETURNED;
  rt_iter_running = run->up;
  return false;
}

/* Returned None. */
static inline bool rt_iter_finish(rt_running *run) {
  run->it->state = RT_ITER_DONE;
  rt_iter_running = run->up;
  return false;
}

/* The same for iterators that don't enter. */
static inline bool rt_iter_wait(rt_iter *it, int32_t state) {
  it->state = state;
  return true;
}

static inline bool rt_iter_end(rt_iter *it) {
  it->state = RT_ITER_DONE;
  return false;
}

/* Where a generator resumes: raises what was thrown. */
static inline void rt_iter_resumed(rt_iter *it) {
  if (RT_UNLIKELY(it->thrown != NULL)) rt_iter_raise_thrown(it);
}

/* The next item; false when there is none. */
static inline bool rt_iter_next(rt_iter *it) {
  return it->next(it);
}

/* `send(value)` of something that is not None: TypeError unless the generator waits at a `yield`. */
void rt_iter_check_send(const rt_iter *it);
/* `throw(e)`: raises e where the generator waits; false when it returns then. */
bool rt_iter_throw(rt_iter *it, rt_exc *e);
/* `close()` */
void rt_iter_close(rt_iter *it);
/* Whoever held the only reference lets go: closes it where that runs code. `it` may be null. */
void rt_iter_abandon(rt_iter *it);
/* The same, and gives its memory back. */
void rt_iter_drop(rt_iter *it);
/* `yield from inner`: what was thrown into `outer` while it waited goes to `inner`, or is raised here. */
void rt_iter_delegate(rt_iter *outer, rt_iter *inner);
/* Leaves a generator under @contextmanager with the exception that is being handled: true when it dealt with it, false
 * when it let it through. */
bool rt_manager_failed(rt_iter *it, rt_exc *e);
/* Leaves it without one. */
void rt_manager_done(rt_iter *it);
/* StopIteration without a value. */
RT_NORETURN RT_COLD void rt_raise_stop(void);

/* What rt_raise calls on its way to h: finishes the generators that e leaves. Returns what goes on, e or a
 * RuntimeError in its place, and in *frame where the trace of that begins. */
rt_exc *rt_iter_unwind(rt_exc *e, rt_handler *h, void ***frame);

/* An except clause that a generator leaves with `yield`: what the exception refers to lives on in r. */
void rt_handler_suspend(rt_handler *h, rt_region *r);
/* And enters again: e is being handled. */
void rt_handler_resume(rt_handler *h, rt_exc *e);
