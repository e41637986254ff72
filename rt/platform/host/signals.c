/* Signals through libc: a handler notes each, and makes a descriptor readable on which a thread waits. */
#include <errno.h>
#include <pthread.h>
#include <rt/signal.h>
#include <signal.h>
#include <sys/eventfd.h>
#include <sys/time.h>
#include <unistd.h>

uint64_t rt_signals_come;
static int host_event_fd = -1;

static void host_note(int n) {
  uint64_t one = 1;
  int before = errno;
  rt_signal_note(n);
  if (host_event_fd >= 0 && write(host_event_fd, &one, sizeof one) < 0) rt_signal_note(n);
  errno = before;
}

int64_t rt_signal_action(int64_t n, int64_t what) {
  struct sigaction action = {.sa_flags = SA_RESTART | SA_ONSTACK};
  action.sa_handler = what == RT_SIGNAL_CAUGHT ? host_note : what == RT_SIGNAL_IGNORED ? SIG_IGN : SIG_DFL;
  return sigaction((int)n, &action, NULL) ? -errno : 0;
}

int64_t rt_process_id(void) {
  return getpid();
}

int64_t rt_signal_send(int64_t pid, int64_t n) {
  if (pid == getpid()) return -pthread_kill(pthread_self(), (int)n);
  return kill((pid_t)pid, (int)n) ? -errno : 0;
}

int64_t rt_signal_timer(int64_t which, int64_t value, int64_t interval) {
  struct itimerval timer = {{interval / 1000000, interval % 1000000}, {value / 1000000, value % 1000000}};
  return setitimer((int)which, &timer, NULL) ? -errno : 0;
}

int64_t rt_signal_timer_left(int64_t which, bool interval) {
  struct itimerval timer;
  if (getitimer((int)which, &timer)) return -errno;
  struct timeval *part = interval ? &timer.it_interval : &timer.it_value;
  return part->tv_sec * 1000000 + part->tv_usec;
}

int64_t rt_signal_watch(void) {
  return host_event_fd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
}
