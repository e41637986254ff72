/* Events of watches that come while the runtime's own client uses the ring: whoever has watches takes all of them for
 * fired then, as they may be at any time. */
#include <rt/xen.h>
#include "machine.h"

static bool xen_store_watch_missed;

bool xen_store_skips_events(uint32_t type) {
  if (type == XEN_STORE_WATCH_EVENT) xen_store_watch_missed = true;
  return type == XEN_STORE_WATCH_EVENT;
}

bool rt_xen_store_missed(void) {
  bool missed = xen_store_watch_missed;
  xen_store_watch_missed = false;
  return missed;
}
