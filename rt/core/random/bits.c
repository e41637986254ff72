#include "rt/random.h"

/* Fills words with k bits in all, low words first. */
static void rt_twister_fill(rt_twister *m, uint32_t *words, int64_t k) {
  for (; k > 0; k -= 32) *words++ = rt_twister_next(m) >> (k < 32 ? 32 - k : 0);
}

rt_int rt_twister_getrandbits(rt_twister *m, int64_t k) {
  if (k < 0) rt_raise_msg(&rt_class_ValueError, "number of bits must be non-negative");
  if (k <= 64) return rt_int_from_u64(rt_twister_bits(m, k));
  int64_t n = (k - 1) / 32 + 1;
  uint32_t *words = rt_alloc(rt_current, (size_t)n * sizeof *words);
  rt_twister_fill(m, words, k);
  return rt_int_from_bytes((const uint8_t *)words, n * 4, false, false);
}
