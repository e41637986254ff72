#include "rt/platform.h"
#include "rt/random.h"

/* The words of a single number: what seeding begins with. */
static void rt_twister_start(uint32_t *w, uint32_t seed) {
  w[0] = seed;
  for (uint32_t i = 1; i < RT_TWISTER_WORDS; i++) w[i] = 1812433253u * (w[i - 1] ^ (w[i - 1] >> 30)) + i;
}

/* The word before w[i], mixed. */
static uint32_t rt_twister_before(const uint32_t *w, uint32_t i) { return w[i - 1] ^ (w[i - 1] >> 30); }

/* The next place; behind the last word comes the second, and the first is a copy of the last. */
static uint32_t rt_twister_after(uint32_t *w, uint32_t i) {
  if (++i < RT_TWISTER_WORDS) return i;
  w[0] = w[RT_TWISTER_WORDS - 1];
  return 1;
}

/* Seeds with n > 0 numbers of 32 bits, the halves of limbs, low half first. */
static void rt_twister_seed_halves(rt_twister *m, const uint64_t *limbs, uint64_t n) {
  uint32_t *w = m->words, i = 1;
  rt_twister_start(w, 19650218u);
  for (uint64_t k = 0; k < n || k < RT_TWISTER_WORDS; k++) {
    uint64_t j = k % n;
    uint32_t half = (uint32_t)(limbs[j / 2] >> (32 * (j & 1)));
    w[i] = (w[i] ^ (rt_twister_before(w, i) * 1664525u)) + half + (uint32_t)j;
    i = rt_twister_after(w, i);
  }
  for (uint32_t k = 1; k < RT_TWISTER_WORDS; k++) {
    w[i] = (w[i] ^ (rt_twister_before(w, i) * 1566083941u)) - i;
    i = rt_twister_after(w, i);
  }
  w[0] = 0x80000000u;
  m->at = RT_TWISTER_WORDS;
}

void rt_twister_seed(rt_twister *m, rt_int x) {
  int64_t v = rt_int_is_small(x) ? rt_int_small(x) : 0;
  uint64_t own = v < 0 ? 0 - (uint64_t)v : (uint64_t)v, n = 1;
  const uint64_t *limbs = &own;
  if (!rt_int_is_small(x)) {
    limbs = rt_int_big(x)->limb;
    n = rt_int_big(x)->n;
  }
  rt_twister_seed_halves(m, limbs, limbs[n - 1] >> 32 ? n * 2 : n * 2 - 1);
}

void rt_twister_seed_any(rt_twister *m) {
  uint64_t limbs[RT_TWISTER_WORDS / 2];
  rt_entropy(limbs, sizeof limbs);
  rt_twister_seed_halves(m, limbs, RT_TWISTER_WORDS);
}
