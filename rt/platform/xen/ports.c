/* Event channels of devices. All stay masked, and no upcall is ever made: the pending bits of those in use are gathered
 * into flags, and waiting is SCHEDOP_poll on all of them.
 *
 * Free of lost wake-ups: 1. a pending bit is cleared when its flag is set; 2. whoever waits looks at the flags first,
 * then polls. An event after 1 leaves the bit pending, and the poll returns at once. */
#include <rt/xen.h>
#include "hypercall.h"
#include "machine.h"

#define XEN_PORTS_MOST 64
#define XEN_PORTS_GIVEN 2 /* those that the toolstack made: the store's, the console's */
#define XEN_PORTS_ENOSPC 28
#define XEN_PORTS_FOREVER (1ll << 62)

static uint32_t xen_ports[XEN_PORTS_MOST];
static uint64_t xen_ports_flags; /* bit i: xen_ports[i] has fired */
static uint32_t xen_ports_count;

static bool xen_port_pending(uint32_t port) {
  uint64_t *words = xen_machine.shared->evtchn_pending;
  if (!(*(volatile uint64_t *)&words[port / 64] >> (port & 63) & 1)) return false;
  xen_bit_clear(words, port);
  return true;
}

/* Its place in the table, where it is put if it is new: there is room, as rt_xen_port_new leaves some. */
static uint32_t xen_port_index(uint32_t port) {
  for (uint32_t i = 0; i < xen_ports_count; i++)
    if (xen_ports[i] == port) return i;
  xen_ports[xen_ports_count] = port;
  return xen_ports_count++;
}

bool xen_ports_gather(void) {
  for (uint32_t i = 0; i < xen_ports_count; i++)
    if (xen_port_pending(xen_ports[i])) xen_ports_flags |= 1ull << i;
  return xen_ports_flags != 0;
}

void xen_ports_poll(uint64_t timeout) {
  struct xen_sched_poll poll = {xen_ports, xen_ports_count, timeout};
  xen_sched_op(XEN_SCHEDOP_POLL, &poll);
}

bool rt_xen_port_fired(int64_t port) {
  uint64_t flag = 1ull << xen_port_index((uint32_t)port);
  bool fired = xen_port_pending((uint32_t)port) || (xen_ports_flags & flag);
  xen_ports_flags &= ~flag;
  return fired;
}

bool (*xen_waiting)(uint64_t deadline);

bool rt_xen_wait_any(int64_t deadline) {
  if (xen_waiting) return xen_waiting(deadline >= XEN_PORTS_FOREVER ? UINT64_MAX : (uint64_t)deadline);
  for (;;) {
    if (xen_ports_gather()) return true;
    if (deadline < XEN_PORTS_FOREVER && (int64_t)rt_clock_monotonic() >= deadline) return false;
    xen_ports_poll(deadline >= XEN_PORTS_FOREVER ? 0 : deadline < 1 ? 1 : (uint64_t)deadline);
  }
}

bool rt_xen_port_wait(int64_t port, int64_t deadline) {
  for (;;) {
    if (rt_xen_port_fired(port)) return true;
    if (deadline < XEN_PORTS_FOREVER && (int64_t)rt_clock_monotonic() >= deadline) return false;
    xen_event_wait((uint32_t)port, deadline >= XEN_PORTS_FOREVER ? 0 : deadline < 1 ? 1 : (uint64_t)deadline);
  }
}

int64_t rt_xen_port_new(int64_t domain) {
  struct xen_evtchn_alloc_unbound unbound = {XEN_DOMID_SELF, (uint16_t)domain, 0};
  if (xen_ports_count >= XEN_PORTS_MOST - XEN_PORTS_GIVEN) return -XEN_PORTS_ENOSPC;
  int64_t error = xen_event_channel_op(XEN_EVTCHNOP_ALLOC_UNBOUND, &unbound);
  if (error < 0) return error;
  xen_port_index(unbound.port);
  xen_port_pending(unbound.port);
  return unbound.port;
}

int64_t rt_xen_port_close(int64_t port) {
  struct xen_evtchn_close close = {(uint32_t)port};
  uint32_t i = xen_port_index((uint32_t)port), last = --xen_ports_count;
  xen_ports[i] = xen_ports[last];
  uint64_t moved = xen_ports_flags >> last & 1;
  xen_ports_flags = (xen_ports_flags & ~(1ull << i) & ~(1ull << last)) | (i < last ? moved << i : 0);
  return xen_event_channel_op(XEN_EVTCHNOP_CLOSE, &close);
}

void rt_xen_port_send(int64_t port) {
  xen_event_send((uint32_t)port);
}
