#include "rt/hash.h"
#include "rt/string.h"

/* Odd constants with bits set about evenly: the digits of pi and e in base 2. */
#define RT_MIX_1 0x243F6A8885A308D3ULL
#define RT_MIX_2 0xB7E151628AED2A6BULL

/* Both halves of the 128-bit product, xored: every input bit reaches every output bit. */
static inline uint64_t rt_hash_mix(uint64_t a, uint64_t b) {
  unsigned __int128 product = (unsigned __int128)a * b;
  return (uint64_t)product ^ (uint64_t)(product >> 64);
}

/* The last n < 8 bytes as a number; those of four to seven overlap in the middle. */
static inline uint64_t rt_hash_tail(const uint8_t *p, int64_t n) {
  if (n >= 4) return rt_single_load(p) | (uint64_t)rt_single_load(p + n - 4) << 8 * (n - 4);
  return n == 0 ? 0 : p[0] | (uint64_t)p[n >> 1] << 8 * (n >> 1) | (uint64_t)p[n - 1] << 8 * (n - 1);
}

/* Eight bytes a multiplication; the length goes in first, so that the zero padding of the tail is no
   ambiguity. */
uint64_t rt_hash_bytes(const void *bytes, int64_t n) {
  const uint8_t *p = bytes;
  uint64_t h = (uint64_t)n ^ RT_MIX_1;
  for (; n >= 8; n -= 8, p += 8) h = rt_hash_mix(h ^ rt_word_load(p), RT_MIX_2);
  h = rt_hash_mix(h ^ rt_hash_tail(p, n), RT_MIX_1);
  h = rt_hash_mix(h ^ RT_MIX_2, RT_MIX_1);
  return h == 0 || h == UINT64_MAX ? RT_MIX_2 : h;
}
