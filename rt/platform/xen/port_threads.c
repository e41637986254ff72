/* Threads that wait for event channels. */
#include "machine.h"
#include <events.h>

void xen_ports_wait(uint64_t deadline) {
  if (deadline) xen_event_wait(0, deadline == UINT64_MAX ? 0 : deadline);
}
