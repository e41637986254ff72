/* Time from the page the hypervisor keeps up to date: system time at a time-stamp, and the stamp's rate. */
#include "hypercall.h"
#include "machine.h"

RT_INLINE uint32_t xen_clock_version(const uint32_t *version) {
  return *(const volatile uint32_t *)version;
}

uint64_t rt_clock_monotonic(void) {
  const struct xen_vcpu_time_info *t = &xen_machine.shared->vcpu_info[0].time;
  uint32_t version;
  uint64_t now;
  do {
    version = xen_clock_version(&t->version);
    xen_barrier();
    uint64_t ticks = xen_tsc() - t->tsc_timestamp;
    ticks = t->tsc_shift < 0 ? ticks >> -t->tsc_shift : ticks << t->tsc_shift;
    now = t->system_time + (uint64_t)(((unsigned __int128)ticks * t->tsc_to_system_mul) >> 32);
    xen_barrier();
  } while ((version & 1) || version != xen_clock_version(&t->version));
  return now;
}

uint64_t rt_clock_realtime(void) {
  const struct xen_shared_info *s = xen_machine.shared;
  uint32_t version;
  uint64_t start;
  do {
    version = xen_clock_version(&s->wc_version);
    xen_barrier();
    start = ((uint64_t)s->wc_sec_hi << 32 | s->wc_sec) * 1000000000u + s->wc_nsec;
    xen_barrier();
  } while ((version & 1) || version != xen_clock_version(&s->wc_version));
  return start + rt_clock_monotonic();
}

void rt_sleep(uint64_t nanoseconds) {
  uint64_t end = rt_clock_monotonic() + nanoseconds;
  while (rt_clock_monotonic() < end) xen_event_wait(0, end);
}
