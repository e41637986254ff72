/* Event channels: the interrupts of a guest. */
#pragma once
#include <stdint.h>

#define XEN_EVTCHNOP_BIND_INTERDOMAIN 0
#define XEN_EVTCHNOP_BIND_VIRQ 1
#define XEN_EVTCHNOP_CLOSE 3
#define XEN_EVTCHNOP_SEND 4
#define XEN_EVTCHNOP_STATUS 5
#define XEN_EVTCHNOP_ALLOC_UNBOUND 6
#define XEN_EVTCHNOP_UNMASK 9
#define XEN_VIRQ_TIMER 0

struct xen_evtchn_send {
  uint32_t port;
};
struct xen_evtchn_close {
  uint32_t port;
};
struct xen_evtchn_unmask {
  uint32_t port;
};
struct xen_evtchn_bind_virq {
  uint32_t virq;
  uint32_t vcpu;
  uint32_t port; /* out */
};
struct xen_evtchn_alloc_unbound {
  uint16_t dom;
  uint16_t remote_dom;
  uint32_t port; /* out */
};
struct xen_evtchn_bind_interdomain {
  uint16_t remote_dom;
  uint32_t remote_port;
  uint32_t local_port; /* out */
};
