#include <rt/errno.h>
#include <rt/platform.h>
#include <rt/socket.h>
#include <rt/wait.h>

bool (*rt_waiting)(int fd, int events, uint64_t deadline);
void (*rt_giving_way)(void);

void rt_give_way(void) {
  if (rt_giving_way) rt_giving_way();
}

typedef struct rt_timespec {
  int64_t seconds, nanoseconds;
} rt_timespec;

/* ppoll(2) until the deadline, started again after signals. */
static int64_t rt_poll_until(rt_poll *polls, int64_t n, uint64_t deadline) {
  for (;;) {
    rt_timespec rest = {0, 0};
    if (deadline != RT_WAIT_NEVER) {
      uint64_t now = rt_clock_monotonic();
      uint64_t left = deadline > now ? deadline - now : 0;
      rest = (rt_timespec){(int64_t)(left / 1000000000u), (int64_t)(left % 1000000000u)};
    }
    int64_t wait = deadline == RT_WAIT_NEVER ? 0 : (int64_t)&rest;
    int64_t found = rt_system_call(RT_CALL_PPOLL, (int64_t)polls, n, wait, 0, 8, 0);
    if (found != -RT_EINTR) return found;
  }
}

bool rt_wait_fd(int fd, int events, uint64_t deadline) {
  if (rt_waiting) return rt_waiting(fd, events, deadline);
  rt_poll one = {fd, rt_wait_polled(events), 0};
  return rt_poll_until(&one, 1, deadline) != 0;
}

/* Lets other threads run until one of the descriptors may be ready: they are watched through one that stands for all. */
static void rt_wait_any(rt_poll *polls, int64_t n, uint64_t deadline) {
  int64_t all = rt_system_call(RT_CALL_EPOLL_CREATE, RT_CLOSE_ON_EXEC, 0, 0, 0, 0, 0);
  if (all < 0) return;
  bool watched = true;
  for (int64_t i = 0; i < n; i++) {
    rt_epoll_event event = {(uint16_t)polls[i].events, polls[i].fd, 0};
    int64_t failed = rt_system_call(RT_CALL_EPOLL_CTL, all, RT_EPOLL_ADD, polls[i].fd, (int64_t)&event, 0, 0);
    if (failed && failed != -RT_EEXIST) watched = false; /* closed, or a file: it is ready at once */
  }
  if (watched) rt_waiting((int)all, RT_WAIT_READ, deadline);
  rt_system_call(RT_CALL_CLOSE, all, 0, 0, 0, 0, 0);
}

int64_t rt_wait_fds(rt_poll *polls, int64_t n, uint64_t deadline) {
  if (!rt_waiting) return rt_poll_until(polls, n, deadline);
  int64_t found = rt_poll_until(polls, n, 0);
  if (found || deadline <= rt_clock_monotonic()) {
    rt_give_way();
    return rt_poll_until(polls, n, 0);
  }
  rt_wait_any(polls, n, deadline);
  return rt_poll_until(polls, n, 0);
}
