/* A thread that waits for event channels, while others run. There is one at most: the network's. */
#include "machine.h"
#include <events.h>

static rt_thread *xen_port_thread;

bool xen_thread_waits(uint64_t deadline) {
  if (xen_ports_gather()) return true;
  xen_port_thread = rt_thread_self();
  bool in_time = rt_thread_park(deadline);
  xen_port_thread = NULL;
  return xen_ports_gather() || in_time;
}

static bool xen_port_thread_goes_on(void) {
  if (!xen_port_thread || !xen_ports_gather()) return false;
  rt_thread_wake(xen_port_thread);
  return true;
}

void xen_events_wait(uint64_t deadline) {
  if (xen_port_thread_goes_on() || !deadline) return;
  xen_ports_poll(deadline == UINT64_MAX ? 0 : deadline);
  xen_port_thread_goes_on();
}
