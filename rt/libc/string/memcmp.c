#include <rt/string.h>

int memcmp(const void *a, const void *b, size_t n) {
  const uint8_t *p = a, *q = b;
  for (; n >= 8 && rt_word_load(p) == rt_word_load(q); n -= 8, p += 8, q += 8) RT_BARRIER();
  for (; n > 0; n--, p++, q++) {
    if (*p != *q) return *p - *q;
  }
  return 0;
}
