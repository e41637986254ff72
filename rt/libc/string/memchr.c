#include <rt/string.h>

void *rt_memchr(const void *p, int c, size_t n) {
  for (const uint8_t *q = p; n > 0; n--, q++) {
    if (*q == (uint8_t)c) return (void *)q;
  }
  return NULL;
}
