/* Event channels. All stay masked; waiting is SCHEDOP_poll, which wakes for masked ports too, so no upcall is needed. */
#include "hypercall.h"
#include "machine.h"

void xen_event_send(uint32_t port) {
  struct xen_evtchn_send send = {port};
  xen_event_channel_op(XEN_EVTCHNOP_SEND, &send);
}

void xen_event_clear(uint32_t port) {
  xen_bit_clear(xen_machine.shared->evtchn_pending, port);
}

void xen_event_wait(uint32_t port, uint64_t deadline) {
  struct xen_sched_poll poll = {&port, port != 0, deadline};
  xen_sched_op(XEN_SCHEDOP_POLL, &poll);
}
