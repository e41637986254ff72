/* A domain's state, asked of the hypervisor itself: no toolstack process stands between start and clock. */
#pragma once
#include <stdbool.h>
#include <stdint.h>

typedef struct domain_state {
  bool exists, crashed, ended; /* ended: shut down, whatever the reason */
  uint32_t reason;             /* SHUTDOWN_*: 0 poweroff, 1 reboot, 2 suspend, 3 crash, 4 watchdog */
  uint64_t cpu_ns;             /* time its virtual CPUs have run */
} domain_state;

void domain_open(void);
domain_state domain_look(uint32_t id);
bool domain_unpause(uint32_t id);
bool domain_pause(uint32_t id);
