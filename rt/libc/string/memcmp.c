#include <rt/string.h>

/* Which of two different words comes first in memory order. */
static int rt_word_order(uint64_t a, uint64_t b) {
  return RT_SWAP_BYTES(a) < RT_SWAP_BYTES(b) ? -1 : 1;
}

int memcmp(const void *a, const void *b, size_t n) {
  const uint8_t *p = a, *q = b;
  if (n >= 8) {
    const uint8_t *last = p + n - 8;
    for (; p < last; p += 8, q += 8) {
      uint64_t x = rt_word_load(p), y = rt_word_load(q);
      if (x != y) return rt_word_order(x, y);
    }
    q -= p - last;
    uint64_t x = rt_word_load(last), y = rt_word_load(q);
    return x == y ? 0 : rt_word_order(x, y);
  }
  if (n >= 4) {
    uint64_t x = rt_single_load(p) | (uint64_t)rt_single_load(p + n - 4) << 8 * (n - 4);
    uint64_t y = rt_single_load(q) | (uint64_t)rt_single_load(q + n - 4) << 8 * (n - 4);
    return x == y ? 0 : rt_word_order(x, y);
  }
  for (; n > 0; n--, p++, q++) {
    if (*p != *q) return *p - *q;
  }
  return 0;
}
