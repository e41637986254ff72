#include "call.h"
#include <rt/platform.h>

void rt_entropy(void *p, size_t n) {
  char *to = p;
  while (n > 0) {
    long got = linux_call(LINUX_GETRANDOM, (long)to, (long)n, 0, 0, 0, 0);
    if (got <= 0) continue;
    to += got;
    n -= (size_t)got;
  }
}
