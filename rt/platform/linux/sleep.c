#include "call.h"
#include <rt/errno.h>
#include <rt/platform.h>

void rt_sleep(uint64_t nanoseconds) {
  linux_timespec rest = {(int64_t)(nanoseconds / 1000000000u), (int64_t)(nanoseconds % 1000000000u)};
  while (linux_call(LINUX_NANOSLEEP, (long)&rest, (long)&rest, 0, 0, 0, 0) == -RT_EINTR) continue;
}
