/* A guest gets no signals from outside: those that the program sends itself are all there are. */
#include <rt/errno.h>
#include <rt/platform.h>
#include <rt/signal.h>

#define XEN_PROCESS 1
#define XEN_SIGKILL 9
#define XEN_SIGSTOP 19
#define XEN_SIGNALS 64
#define XEN_QUIET (1u << 17 | 1u << 18 | 1u << 23 | 1u << 28) /* CHLD, CONT, URG, WINCH: nothing happens by default */

uint64_t rt_signals_come;
static uint8_t xen_signal_actions[XEN_SIGNALS + 1];

int64_t rt_signal_action(int64_t n, int64_t what) {
  if (n < 1 || n > XEN_SIGNALS || n == XEN_SIGKILL || n == XEN_SIGSTOP) return -RT_EINVAL;
  xen_signal_actions[n] = (uint8_t)what;
  return 0;
}

int64_t rt_process_id(void) {
  return XEN_PROCESS;
}

/* By default the program ends, with the status that a shell would tell. */
int64_t rt_signal_send(int64_t pid, int64_t n) {
  if (pid != XEN_PROCESS) return -RT_ESRCH;
  if (n < 0 || n > XEN_SIGNALS) return -RT_EINVAL;
  if (!n || xen_signal_actions[n] == RT_SIGNAL_IGNORED) return 0;
  if (xen_signal_actions[n] == RT_SIGNAL_CAUGHT) rt_signal_note((int)n);
  else if (n >= 32 || !(XEN_QUIET >> n & 1)) rt_exit(128 + (int)n);
  return 0;
}

int64_t rt_signal_timer(int64_t which, int64_t value, int64_t interval) {
  (void)which, (void)interval;
  return value ? -RT_ENOSYS : 0;
}

int64_t rt_signal_timer_left(int64_t which, bool interval) {
  (void)which, (void)interval;
  return 0;
}

int64_t rt_signal_watch(void) {
  return -1;
}
