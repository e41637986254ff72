/* Giving up the processor, waiting, and ending. */
#pragma once
#include <stdint.h>

#define XEN_SCHEDOP_YIELD 0
#define XEN_SCHEDOP_BLOCK 1
#define XEN_SCHEDOP_SHUTDOWN 2
#define XEN_SCHEDOP_POLL 3

#define XEN_SHUTDOWN_POWEROFF 0
#define XEN_SHUTDOWN_REBOOT 1
#define XEN_SHUTDOWN_SUSPEND 2
#define XEN_SHUTDOWN_CRASH 3

struct xen_sched_shutdown {
  uint32_t reason;
};

/* Returns when one of the ports is pending or the time has come; wakes for masked ports too. */
struct xen_sched_poll {
  uint32_t *ports;
  uint32_t nr_ports;
  uint64_t timeout; /* absolute system time in nanoseconds, 0 = none */
};
