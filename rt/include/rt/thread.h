/* Green threads: each has a stack and regions of its own, one runs at a time, and it runs until it waits.
 *
 *   rt_thread *t = rt_thread_new();   t is there, and runs nothing
 *   rt_thread_begin(t);               it runs `rt_thread_main` until it waits or ends; then others, and the caller
 *   rt_thread_park(deadline);         the caller waits until rt_thread_wake(it), or the deadline
 *
 * A wake that comes before its park is kept: that park returns at once. A park may also return without reason, so whoever
 * waits for something looks whether it is there, and parks again. Threads that are ready run in the order in which they
 * became so. When all wait, the processor does: rt_events_wait of the platform.
 *
 * What runs is described by a few variables (rt_current, rt_handlers and so on), which are exchanged with the stack. All
 * threads share the program's region, at the bottom of each one's stack of regions; what one thread shows to another lies
 * there, since it goes through a variable of a module (`stdlib_subset/_thread.py`).
 *
 * Programs that don't import `_thread` have none of this but two pointers that are null. */
#pragma once
#include <rt/exc.h>
#include <rt/region.h>

/* A stack as the platform has it: memory from `low` to `top`; below `low` lies a guard. */
typedef struct rt_stack {
  char *low, *top;
} rt_stack;

typedef struct rt_thread {
  void *sp; /* where it stopped: on its stack, with the registers that a call preserves */
  rt_region *regions;
  rt_handler *handlers;
  rt_exc *handled;
  struct rt_running *running;
  char *base;      /* the end of its stack at the side of the callers */
  rt_stack stack;  /* none: the main thread */
  rt_region own;   /* below all regions that it opens */
  bool waits;      /* parked */
  bool woken;      /* a wake that no park has seen */
  bool late;       /* its deadline has passed, and no park has returned since */
  bool timed;      /* among the timers */
  bool ended;      /* its structure waits to be used again */
  struct rt_thread *home; /* null but for a thread that is part of another one: tasks belong to the thread of their loop */
  void *locals;    /* what objects of threading.local hold for it while it does not run */
  uint64_t due;    /* if timed */
  uint64_t turn;   /* of two that are due at one moment, the first to wait is the first to go on */
  struct rt_thread *next;                    /* in the queue of those that are ready; of those that have ended */
  struct rt_thread *older, *newer;           /* among all that live */
  struct rt_thread *child, *sibling, *above; /* in the heap of timers */
} rt_thread;

/* The one that runs; null until the first is made, which means the main one. And all that live, the newest first; null
 * likewise. */
extern rt_thread *rt_thread_now, *rt_threads;

/* An object of threading.local is made: it and what its attributes hold stay in the program's region. */
void rt_local_make(void *object, size_t size);
/* Called when one thread stops and another goes on, and when one has ended; null without such objects. */
extern void (*rt_thread_switching)(rt_thread *from, rt_thread *to);
extern void (*rt_thread_ending)(rt_thread *t);

/* What a new thread runs: written by the compiler. */
extern void (*rt_thread_main)(void);

/* The one that runs. */
rt_thread *rt_thread_self(void);
/* A thread that has not begun, or null when there is no memory for its stack. */
rt_thread *rt_thread_new(void);
/* The thread that Python takes it for. */
static inline rt_thread *rt_thread_home(rt_thread *t) {
  return t->home ? t->home : t;
}
/* It runs now; the caller goes on after those that are ready. */
void rt_thread_begin(rt_thread *t);
/* Waits. True if it was woken, or for no reason; false when the deadline (rt_clock_monotonic) has passed. Without a wake or
 * a deadline (UINT64_MAX) it may be for ever. */
bool rt_thread_park(uint64_t deadline);
/* Has t go on. Nothing if it has ended. */
void rt_thread_wake(rt_thread *t);
/* Lets those run that are ready. */
void rt_thread_yield(void);
/* The same, behind those too for whom something has come from outside by now: who does this in a loop sees of each turn
 * what has come before it. */
void rt_thread_round(void);
/* time.sleep of a program with threads. */
void rt_thread_sleep(uint64_t nanoseconds);

/* Timers (rt/core/thread/timers.c): a heap of the threads that have a deadline. */
void rt_timer_add(rt_thread *t);
void rt_timer_remove(rt_thread *t);
/* The one that is due first, or null. */
rt_thread *rt_timer_first(void);

/* What the platform gives. A stack of `wanted` bytes at least (0: as the platform likes), its lower end guarded as the main
 * one's is; false when there is no memory. */
bool rt_stack_make(rt_stack *stack, size_t wanted);
/* Nobody runs on it any more; it may be kept for the next one. */
void rt_stack_drop(rt_stack *stack);
/* The program runs on this stack from now on (null: on the main one). */
void rt_stack_turn(const rt_stack *stack);
/* It runs there. */
void rt_stack_turned(void);
/* And in events.h:
 *   void rt_events_start(void);              The first thread is about to be made: who waits for the outside waits as a
 *                                            thread from now on.
 *   void rt_events_wait(uint64_t deadline);  Looks for what has happened outside, and wakes those who wait for it; waits for
 *                                            that until the deadline, with 0 not at all. May return early. */
/* How large the next stacks are, at least; 0: as the platform likes. */
extern size_t rt_stack_wanted;
/* Linux's part of these (rt/core/thread/epoll.c). */
void rt_epoll_wait(uint64_t deadline);
bool rt_thread_wait_fd(int fd, int events, uint64_t deadline);
/* The same once: it is ready, or the deadline has come, or neither, by a wake that may mean anything. */
#define RT_TURN_NOTHING 0
#define RT_TURN_FOUND 1
#define RT_TURN_LATE 2
int rt_thread_wait_turn(int fd, int events, uint64_t deadline);
/* The same without a deadline, ended also by rt_thread_wake. */
void rt_thread_wait_once(int64_t fd, int64_t events);

/* rt/arch: exchanges the stack. *sp is where the caller stopped; it goes on when another switches there. */
void rt_arch_switch(void **sp, void *to);
/* The `sp` of a thread that begins with run() on a stack which ends at `top`, a multiple of 16. */
void *rt_arch_begin(char *top, void (*run)(void));
