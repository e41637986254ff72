/* What happens outside is told by event channels. */
#pragma once
#include "machine.h"
#include <rt/thread.h>

/* rt/platform/xen/port_threads.c: what rt_xen_wait_any is in a thread, and waiting where all threads do. */
bool xen_thread_waits(uint64_t deadline);
void xen_events_wait(uint64_t deadline);

static inline void rt_events_start(void) { xen_waiting = xen_thread_waits; }
static inline void rt_events_wait(uint64_t deadline) { xen_events_wait(deadline); }
static inline void rt_events_signals_begin(void) {}
static inline void rt_events_signal(int64_t fd) {
  (void)fd;
  rt_thread_park(UINT64_MAX);
}
