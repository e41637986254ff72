/* Signals of the kernel: a handler notes each, and makes a descriptor readable on which a thread waits. */
#include "call.h"
#include <rt/signal.h>

#define LINUX_GETITIMER 36
#define LINUX_SETITIMER 38
#define LINUX_GETPID 39
#define LINUX_KILL 62
#define LINUX_EVENTFD2 290
#define LINUX_EVENT_FLAGS 02004000   /* closed on exec, never blocks */
#define LINUX_NOTING_FLAGS 0x1C000000 /* RESTART, ONSTACK, RESTORER */

typedef struct linux_noting {
  void *handler;
  uint64_t flags;
  void (*restorer)(void);
  uint64_t mask;
} linux_noting;

typedef struct linux_itimer {
  int64_t interval_seconds, interval_micros, seconds, micros;
} linux_itimer;

asm(".text\n"
    ".globl linux_signal_return\n"
    "linux_signal_return:\n"
    "  mov $15, %eax\n"
    "  syscall\n");
void linux_signal_return(void);

uint64_t rt_signals_come;
static int linux_event_fd = -1;

static void linux_note(int n) {
  uint64_t one = 1;
  rt_signal_note(n);
  if (linux_event_fd >= 0) linux_call(LINUX_WRITE, linux_event_fd, (long)&one, sizeof one, 0, 0, 0);
}

int64_t rt_signal_action(int64_t n, int64_t what) {
  void *handler = what == RT_SIGNAL_CAUGHT ? (void *)linux_note : (void *)(uintptr_t)what;
  linux_noting action = {handler, LINUX_NOTING_FLAGS, linux_signal_return, 0};
  return linux_call(LINUX_RT_SIGACTION, n, (long)&action, 0, 8, 0, 0);
}

int64_t rt_process_id(void) {
  return linux_call(LINUX_GETPID, 0, 0, 0, 0, 0, 0);
}

int64_t rt_signal_send(int64_t pid, int64_t n) {
  return linux_call(LINUX_KILL, pid, n, 0, 0, 0, 0);
}

int64_t rt_signal_timer(int64_t which, int64_t value, int64_t interval) {
  linux_itimer timer = {interval / 1000000, interval % 1000000, value / 1000000, value % 1000000};
  return linux_call(LINUX_SETITIMER, which, (long)&timer, 0, 0, 0, 0);
}

int64_t rt_signal_timer_left(int64_t which, bool interval) {
  linux_itimer timer = {0, 0, 0, 0};
  long done = linux_call(LINUX_GETITIMER, which, (long)&timer, 0, 0, 0, 0);
  if (done < 0) return done;
  return interval ? timer.interval_seconds * 1000000 + timer.interval_micros : timer.seconds * 1000000 + timer.micros;
}

int64_t rt_signal_watch(void) {
  linux_event_fd = (int)linux_call(LINUX_EVENTFD2, 0, LINUX_EVENT_FLAGS, 0, 0, 0, 0);
  return linux_event_fd;
}
