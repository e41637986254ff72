#include "call.h"
#include <rt/platform.h>

static uint64_t linux_clock(int which) {
  linux_timespec now;
  linux_call(LINUX_CLOCK_GETTIME, which, (long)&now, 0, 0, 0, 0);
  return (uint64_t)now.seconds * 1000000000u + (uint64_t)now.nanoseconds;
}

uint64_t rt_clock_monotonic(void) {
  return linux_clock(1);
}

uint64_t rt_clock_realtime(void) {
  return linux_clock(0);
}
