/* Signals. The kernel's handler only notes that one has come. The functions that the program has set for them run on the
 * main thread where it looks: at each turn of a loop of the program, wherever it waits, and where it sends a signal itself.
 *
 * Programs that don't import `signal` have none of this. */
#pragma once
#include <rt/exc.h>
#include <rt/thread.h>

#define RT_SIGNAL_DEFAULT 0
#define RT_SIGNAL_IGNORED 1
#define RT_SIGNAL_CAUGHT 2
#define RT_SIGNAL_INTERRUPT 2 /* SIGINT */

/* Those that have come and that nobody has taken yet: bit n - 1 is signal n. Defined by the platform. */
extern uint64_t rt_signals_come;
/* Takes those that have come and calls what is set for them: written by the compiler. */
extern void (*rt_signal_call)(void);

/* The main thread runs: what waits on it looks for signals from now on. A descriptor that can be read when one comes, or
 * -1 where none comes from outside. */
int64_t rt_signal_begin(void);
/* Waits until one may have come, and has the main thread look. */
void rt_signal_await(int64_t fd);
/* The lowest of those that have come, which is taken; 0 if there is none. */
int64_t rt_signal_next(void);
/* Signal n has come: may be called at any time. */
static inline void rt_signal_note(int n) {
  __atomic_fetch_or(&rt_signals_come, (uint64_t)1 << (n - 1), __ATOMIC_SEQ_CST);
}
/* Calls what is set for those that have come, if the main thread runs; that may raise. */
void rt_signal_look(void);
/* Ends the program's main function with what it raised: an interrupt will be how the process ends. */
RT_NORETURN void rt_signal_escaped(rt_exc *e);
/* rt_wait_fd and rt_sleep for programs with signals. */
bool rt_signal_wait_fd(int fd, int events, uint64_t deadline);
void rt_signal_sleep(uint64_t nanoseconds);

/* What the platform gives. Results are ≥ 0 or -errno. What signal n does from now on, RT_SIGNAL_*: */
int64_t rt_signal_action(int64_t n, int64_t what);
/* kill(2); one that the process sends to itself has come when this returns. */
int64_t rt_signal_send(int64_t pid, int64_t n);
int64_t rt_process_id(void);
/* setitimer(2), in microseconds; what was left before, and the interval before: rt_signal_timer_left. */
int64_t rt_signal_timer(int64_t which, int64_t value, int64_t interval);
int64_t rt_signal_timer_left(int64_t which, bool interval);
/* Makes the descriptor of rt_signal_begin. */
int64_t rt_signal_watch(void);
/* And in events.h: rt_events_signals_begin, what waits looks for signals from now on; rt_events_signal, waits until the
 * descriptor tells of one. On the host's kernel the latter is rt_signal_drain. */
void rt_signal_drain(int64_t fd);
