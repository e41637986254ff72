/* Threads that wait for descriptors of Linux's kernel: it is told of each wait, once (EPOLLONESHOT).
 *
 * Of all that wait for one descriptor the kernel knows the events together. When it reports some, those that want one of
 * them go on, and it is told again what the others want. What is closed the kernel forgets by itself. */
#include <rt/errno.h>
#include <rt/platform.h>
#include <rt/socket.h>
#include <rt/thread.h>
#include <rt/wait.h>

#define RT_EPOLL_ONCE 0x40000000u
#define RT_EPOLL_BATCH 64
#define RT_EPOLL_BUCKETS 256

typedef struct rt_fd_wait {
  int fd;
  uint32_t events, found; /* as epoll(7) and poll(2) both have them */
  rt_thread *thread;
  struct rt_fd_wait *next;
} rt_fd_wait;

static int rt_epoll_fd = -1;
static rt_fd_wait *rt_fd_waits[RT_EPOLL_BUCKETS];

static void rt_epoll_open(void) {
  if (rt_epoll_fd < 0) rt_epoll_fd = (int)rt_system_call(RT_CALL_EPOLL_CREATE, RT_CLOSE_ON_EXEC, 0, 0, 0, 0, 0);
}

/* The events that those who wait for fd want, and whether the kernel watches it: of a plain file it doesn't. */
static int64_t rt_epoll_tell(int fd) {
  uint32_t events = 0;
  for (rt_fd_wait *w = rt_fd_waits[fd % RT_EPOLL_BUCKETS]; w; w = w->next) events |= w->fd == fd ? w->events : 0;
  if (!events) return 0;
  rt_epoll_event event = {events | RT_EPOLL_ONCE, fd, 0};
  int64_t done = rt_system_call(RT_CALL_EPOLL_CTL, rt_epoll_fd, RT_EPOLL_MOD, fd, (int64_t)&event, 0, 0);
  if (done == -RT_ENOENT) done = rt_system_call(RT_CALL_EPOLL_CTL, rt_epoll_fd, RT_EPOLL_ADD, fd, (int64_t)&event, 0, 0);
  return done;
}

static int64_t rt_fd_wait_begin(rt_fd_wait *w) {
  rt_fd_wait **bucket = &rt_fd_waits[w->fd % RT_EPOLL_BUCKETS];
  w->thread = rt_thread_self();
  w->found = 0;
  w->next = *bucket;
  *bucket = w;
  rt_epoll_open();
  return rt_epoll_tell(w->fd);
}

static void rt_fd_wait_end(rt_fd_wait *w) {
  rt_fd_wait **at = &rt_fd_waits[w->fd % RT_EPOLL_BUCKETS];
  while (*at != w) at = &(*at)->next;
  *at = w->next;
}

static void rt_epoll_found(int fd, uint32_t events) {
  bool others = false;
  for (rt_fd_wait *w = rt_fd_waits[fd % RT_EPOLL_BUCKETS]; w; w = w->next) {
    if (w->fd != fd) continue;
    uint32_t found = events & (w->events | RT_POLL_FAILED);
    w->found |= found;
    if (found) rt_thread_wake(w->thread);
    else others = true;
  }
  if (others) rt_epoll_tell(fd);
}

/* The kernel's wait, to the nanosecond where it can do so. */
static int64_t rt_epoll_ask(rt_epoll_event *events, uint64_t deadline) {
  static bool rt_epoll_coarse;
  uint64_t now = deadline && deadline != UINT64_MAX ? rt_clock_monotonic() : 0, left = deadline > now ? deadline - now : 0;
  int64_t at = (int64_t)events;
  if (!rt_epoll_coarse && left) {
    struct { int64_t seconds, nanoseconds; } time = {(int64_t)(left / 1000000000u), (int64_t)(left % 1000000000u)};
    int64_t limit = deadline == UINT64_MAX ? 0 : (int64_t)&time;
    int64_t n = rt_system_call(RT_CALL_EPOLL_PWAIT2, rt_epoll_fd, at, RT_EPOLL_BATCH, limit, 0, 8);
    if (n != -RT_ENOSYS) return n;
    rt_epoll_coarse = true;
  }
  int64_t milliseconds = left / 1000000u < INT32_MAX ? (int64_t)((left + 999999u) / 1000000u) : INT32_MAX;
  return rt_system_call(RT_CALL_EPOLL_PWAIT, rt_epoll_fd, at, RT_EPOLL_BATCH, deadline == UINT64_MAX ? -1 : milliseconds, 0, 8);
}

void rt_epoll_wait(uint64_t deadline) {
  rt_epoll_event events[RT_EPOLL_BATCH];
  if (rt_epoll_fd < 0 && deadline == 0) return;
  rt_epoll_open();
  int64_t n = rt_epoll_ask(events, deadline);
  for (int64_t i = 0; i < n; i++) rt_epoll_found(events[i].fd, events[i].events);
}

static rt_fd_wait rt_fd_wait_for(int fd, int events) {
  return (rt_fd_wait){.fd = fd, .events = (uint32_t)rt_wait_polled(events)};
}

void rt_thread_wait_once(int64_t fd, int64_t events) {
  rt_fd_wait w = rt_fd_wait_for((int)fd, (int)events);
  if (rt_fd_wait_begin(&w) >= 0) rt_thread_park(UINT64_MAX);
  rt_fd_wait_end(&w);
}

bool rt_thread_wait_fd(int fd, int events, uint64_t deadline) {
  rt_fd_wait w = rt_fd_wait_for(fd, events);
  bool in_time = true;
  if (rt_fd_wait_begin(&w) >= 0) {
    while (!w.found && in_time) in_time = rt_thread_park(deadline);
  }
  rt_fd_wait_end(&w);
  return w.found || in_time;
}

int rt_thread_wait_turn(int fd, int events, uint64_t deadline) {
  rt_fd_wait w = rt_fd_wait_for(fd, events);
  bool watched = rt_fd_wait_begin(&w) >= 0, in_time = !watched || rt_thread_park(deadline);
  rt_fd_wait_end(&w);
  if (w.found || !watched) return RT_TURN_FOUND;
  return in_time ? RT_TURN_NOTHING : RT_TURN_LATE;
}
