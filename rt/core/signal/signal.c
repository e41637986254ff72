/* Which signals have come, and when the program is told. */
#include <events.h>
#include <rt/platform.h>
#include <rt/signal.h>
#include <rt/sys.h>

void (*rt_signal_call)(void);

static rt_thread *rt_signal_main;

int64_t rt_signal_begin(void) {
  rt_signal_main = rt_thread_self();
  rt_sleep_hook = rt_signal_sleep;
  rt_events_signals_begin();
  return rt_signal_watch();
}

int64_t rt_signal_next(void) {
  uint64_t come = __atomic_load_n(&rt_signals_come, __ATOMIC_SEQ_CST);
  if (!come) return 0;
  int n = __builtin_ctzll(come);
  __atomic_fetch_and(&rt_signals_come, ~((uint64_t)1 << n), __ATOMIC_SEQ_CST);
  return n + 1;
}

void rt_signal_look(void) {
  if (!__atomic_load_n(&rt_signals_come, __ATOMIC_RELAXED)) return;
  if (rt_thread_home(rt_thread_self()) != rt_signal_main) {
    rt_thread_wake(rt_signal_main);
    return;
  }
  rt_region own;
  rt_region_open(&own);
  rt_signal_call();
  rt_region_close(&own);
}

void rt_signal_await(int64_t fd) {
  rt_events_signal(fd);
  rt_signal_look();
}

void rt_signal_sleep(uint64_t nanoseconds) {
  uint64_t deadline = rt_clock_monotonic() + nanoseconds;
  if (!nanoseconds) rt_thread_yield();
  rt_signal_look();
  while (rt_clock_monotonic() < deadline) {
    rt_thread_park(deadline);
    rt_signal_look();
  }
}

/* The process ends as CPython's does: by the signal, so that a shell sees it. */
static void rt_signal_die(void) {
  rt_sb_flush(rt_stdout());
  rt_signal_action(RT_SIGNAL_INTERRUPT, RT_SIGNAL_DEFAULT);
  rt_signal_send(rt_process_id(), RT_SIGNAL_INTERRUPT);
}

void rt_signal_escaped(rt_exc *e) {
  if (rt_exc_is(e, &rt_class_KeyboardInterrupt)) rt_exit_hook = rt_signal_die;
  rt_reraise(e);
}
