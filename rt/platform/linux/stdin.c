#include "call.h"
#include <rt/errno.h>
#include <rt/platform.h>

int64_t rt_console_read(char *p, size_t n) {
  long got;
  do got = linux_call(LINUX_READ, 0, (long)p, (long)n, 0, 0, 0);
  while (got == -RT_EINTR);
  return got < 0 ? 0 : got;
}
