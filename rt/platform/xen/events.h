/* What happens outside is told by event channels. */
#pragma once
#include <rt/thread.h>

/* Waits until an event comes, or the deadline, and wakes those who wait for one. */
void xen_ports_wait(uint64_t deadline);

static inline void rt_events_start(void) {}
static inline void rt_events_wait(uint64_t deadline) { xen_ports_wait(deadline); }
