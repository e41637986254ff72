/* Which thread runs: the queue of those that are ready, and the exchange of one for another. */
#include <events.h>
#include <rt/iter.h>
#include <rt/platform.h>
#include <rt/sb.h>
#include <rt/sys.h>
#include <rt/thread.h>

#define RT_THREAD_TURNS 64 /* so many switches without a look at what happens outside */

void (*rt_thread_main)(void);
size_t rt_stack_wanted;
void (*rt_thread_switching)(rt_thread *from, rt_thread *to);
void (*rt_thread_ending)(rt_thread *t);

static rt_thread rt_thread_first;
static rt_thread *rt_ready, *rt_ready_last;
static rt_thread *rt_thread_spare;
static unsigned rt_thread_turns;

static void rt_thread_enter(rt_thread *t) {
  t->newer = NULL;
  t->older = rt_threads;
  if (rt_threads) rt_threads->newer = t;
  rt_threads = t;
}

static void rt_thread_forget(rt_thread *t) {
  if (t->newer) t->newer->older = t->older;
  else rt_threads = t->older;
  if (t->older) t->older->newer = t->newer;
}

rt_thread *rt_thread_self(void) {
  if (!rt_thread_now) {
    rt_thread_now = &rt_thread_first;
    rt_sleep_hook = rt_thread_sleep;
    rt_region_patience = RT_PATIENCE_OF_THREADS;
    rt_events_start();
    rt_thread_enter(rt_thread_now);
  }
  return rt_thread_now;
}

static void rt_thread_queue(rt_thread *t) {
  t->next = NULL;
  if (rt_ready) rt_ready_last->next = t;
  else rt_ready = t;
  rt_ready_last = t;
}

void rt_thread_wake(rt_thread *t) {
  if (t->ended) return;
  if (!t->waits) {
    t->woken = true;
    return;
  }
  t->waits = false;
  if (t->timed) rt_timer_remove(t);
  rt_thread_queue(t);
}

/* Gives the processor to t. */
static void rt_thread_to(rt_thread *t) {
  rt_thread *me = rt_thread_now;
  if (t == me) return;
  me->regions = rt_current;
  me->handlers = rt_handlers;
  me->handled = rt_handled;
  me->running = rt_iter_running;
  me->base = rt_stack_base;
  if (rt_thread_switching) rt_thread_switching(me, t);
  rt_thread_now = t;
  rt_current = t->regions;
  rt_handlers = t->handlers;
  rt_handled = t->handled;
  rt_iter_running = t->running;
  rt_stack_base = t->base;
  rt_stack_turn(t->stack.top ? &t->stack : NULL);
  rt_arch_switch(&me->sp, t->sp);
  rt_stack_turned();
}

/* Those whose time has come are ready; they have not been woken. */
static void rt_thread_timers(void) {
  rt_thread *t = rt_timer_first();
  if (!t) return;
  uint64_t now = rt_clock_monotonic();
  for (; t && t->due <= now; t = rt_timer_first()) {
    rt_timer_remove(t);
    t->waits = false;
    t->late = true;
    rt_thread_queue(t);
  }
}

/* The next one to run. Those that are always ready must not keep the others from what happens outside. */
static rt_thread *rt_thread_next(void) {
  if (rt_ready && ++rt_thread_turns % RT_THREAD_TURNS == 0) {
    rt_events_wait(0);
    rt_thread_timers();
  }
  while (!rt_ready) {
    rt_thread *first = rt_timer_first();
    rt_events_wait(first ? first->due : UINT64_MAX);
    rt_thread_timers();
  }
  rt_thread *t = rt_ready;
  rt_ready = t->next;
  return t;
}

bool rt_thread_park(uint64_t deadline) {
  rt_thread *me = rt_thread_self();
  if (!me->woken) {
    me->waits = true;
    me->due = deadline;
    if (deadline != UINT64_MAX) rt_timer_add(me);
    rt_thread_to(rt_thread_next());
  }
  bool late = me->late;
  me->woken = me->late = false;
  return !late;
}

void rt_thread_yield(void) {
  rt_thread_queue(rt_thread_self());
  rt_thread_to(rt_thread_next());
}

void rt_thread_round(void) {
  rt_events_wait(0);
  rt_thread_timers();
  rt_thread_yield();
}

void rt_thread_sleep(uint64_t nanoseconds) {
  uint64_t deadline = rt_clock_monotonic() + nanoseconds;
  if (!nanoseconds) rt_thread_yield();
  while (rt_clock_monotonic() < deadline) rt_thread_park(deadline);
}

/* The stack that the ended thread ran on can't be given back while it runs there: the next one to end does so, or to begin. */
static rt_stack rt_thread_left;

static void rt_thread_leave(rt_thread *me) {
  me->ended = true;
  if (rt_thread_ending) rt_thread_ending(me);
  if (rt_thread_left.top) rt_stack_drop(&rt_thread_left);
  rt_thread_left = me->stack;
  rt_thread_forget(me);
  me->next = rt_thread_spare;
  rt_thread_spare = me;
}

/* Where a thread begins. What escapes from its program is shown; the others go on. */
static void rt_thread_run(void) {
  rt_thread *me = rt_thread_now;
  rt_handler h;
  rt_stack_turned();
  rt_region_open(&me->own);
  if (RT_TRY(&h)) {
    rt_thread_main();
    rt_handler_leave(&h);
  } else {
    rt_traceback_print(rt_stderr(), rt_handler_exc(&h));
    rt_handler_done(&h);
  }
  rt_region_close(&me->own);
  rt_thread_leave(me);
  rt_thread_to(rt_thread_next());
}

/* The structures are never given back: a wake may come too late. */
static rt_thread *rt_thread_room(void) {
  if (!rt_thread_spare) {
    rt_thread *more = rt_pages_alloc(1);
    if (!more) return NULL;
    for (size_t i = 0; i < RT_PAGE / sizeof(rt_thread); i++) {
      more[i].ended = true;
      more[i].next = rt_thread_spare;
      rt_thread_spare = &more[i];
    }
  }
  rt_thread *t = rt_thread_spare;
  rt_thread_spare = t->next;
  return t;
}

rt_thread *rt_thread_new(void) {
  rt_thread_self();
  rt_thread *t = rt_thread_room();
  if (!t) return NULL;
  rt_stack stack;
  if (!rt_stack_make(&stack, rt_stack_wanted)) {
    t->next = rt_thread_spare;
    rt_thread_spare = t;
    return NULL;
  }
  *t = (rt_thread){.stack = stack, .regions = &rt_program_region, .base = stack.top, .waits = true};
  t->sp = rt_arch_begin(stack.top, rt_thread_run);
  rt_thread_enter(t);
  return t;
}

void rt_thread_begin(rt_thread *t) {
  rt_thread *me = rt_thread_self();
  t->waits = false;
  rt_thread_queue(me);
  rt_thread_to(t);
}
