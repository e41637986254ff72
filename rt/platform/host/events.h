/* What happens outside is what happens to descriptors. */
#pragma once
#include <rt/signal.h>
#include <rt/thread.h>
#include <rt/wait.h>

static inline void rt_events_start(void) {
  rt_waiting = rt_thread_wait_fd;
  rt_giving_way = rt_thread_yield;
}
static inline void rt_events_wait(uint64_t deadline) { rt_epoll_wait(deadline); }
static inline void rt_events_signals_begin(void) { rt_waiting = rt_signal_wait_fd; }
static inline void rt_events_signal(int64_t fd) { rt_signal_drain(fd); }
