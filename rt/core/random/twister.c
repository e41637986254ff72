#include "rt/random.h"

#define RT_TWISTER_APART 397
#define RT_TWISTER_TWIST 0x9908B0DFu

/* One word from the top bit of a, the low bits of b, and c. */
static uint32_t rt_twister_twist(uint32_t a, uint32_t b, uint32_t c) {
  uint32_t y = (a & 0x80000000u) | (b & 0x7FFFFFFFu);
  return c ^ (y >> 1) ^ (y & 1 ? RT_TWISTER_TWIST : 0);
}

/* Makes all words anew. */
static void rt_twister_turn(rt_twister *m) {
  uint32_t *w = m->words;
  for (uint32_t i = 0; i < RT_TWISTER_WORDS; i++)
    w[i] = rt_twister_twist(w[i], w[(i + 1) % RT_TWISTER_WORDS], w[(i + RT_TWISTER_APART) % RT_TWISTER_WORDS]);
  m->at = 0;
}

uint32_t rt_twister_next(rt_twister *m) {
  if (RT_UNLIKELY(m->at == 0)) rt_twister_seed_any(m);
  if (m->at >= RT_TWISTER_WORDS) rt_twister_turn(m);
  uint32_t y = m->words[m->at++];
  y ^= y >> 11;
  y ^= (y << 7) & 0x9D2C5680u;
  y ^= (y << 15) & 0xEFC60000u;
  return y ^ (y >> 18);
}

double rt_twister_random(rt_twister *m) {
  uint32_t high = rt_twister_next(m) >> 5, low = rt_twister_next(m) >> 6;
  return ((double)high * 0x1p26 + low) * 0x1p-53;
}

uint64_t rt_twister_bits(rt_twister *m, int64_t k) {
  if (k == 0) return 0;
  if (k <= 32) return rt_twister_next(m) >> (32 - k);
  uint64_t low = rt_twister_next(m);
  return low | (uint64_t)(rt_twister_next(m) >> (64 - k)) << 32;
}

int64_t rt_twister_below(rt_twister *m, int64_t n) {
  int64_t k = 64 - RT_CLZ((uint64_t)n);
  for (;;) {
    uint64_t x = rt_twister_bits(m, k);
    if (x < (uint64_t)n) return (int64_t)x;
  }
}
