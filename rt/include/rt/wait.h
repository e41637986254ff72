/* Waiting for a descriptor of the host's kernel. Everything that blocks on one waits here: descriptors themselves never
 * block. */
#pragma once
#include <rt/base.h>

#define RT_WAIT_READ 1
#define RT_WAIT_WRITE 2
#define RT_WAIT_NEVER UINT64_MAX

/* Returns true when fd is ready for one of `events` or has failed, false at `deadline`, a time of rt_clock_monotonic()
 * (RT_WAIT_NEVER: none). Starts again after a signal. Other threads run meanwhile. */
bool rt_wait_fd(int fd, int events, uint64_t deadline);
/* Waits in rt_wait_fd's place, where there are threads that can run; null in programs without. */
extern bool (*rt_waiting)(int fd, int events, uint64_t deadline);
/* Lets other threads have a turn, where nothing has to be waited for: who asks again and again what is ready must not keep
 * the processor. CPython gives up its lock around such calls. */
extern void (*rt_giving_way)(void);
void rt_give_way(void);

/* RT_WAIT_READ and RT_WAIT_WRITE as poll(2) and epoll(7) have them. */
static inline int16_t rt_wait_polled(int events) {
  return (int16_t)((events & RT_WAIT_READ ? 1 : 0) | (events & RT_WAIT_WRITE ? 4 : 0));
}

typedef struct rt_poll {
  int32_t fd;
  int16_t events, found; /* as poll(2) has them */
} rt_poll;
/* The same of n descriptors: how many are ready, their `found` filled in, or -errno. */
int64_t rt_wait_fds(rt_poll *polls, int64_t n, uint64_t deadline);
