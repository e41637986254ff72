#include "rt/hash.h"

/* Odd constants with bits set about evenly: the digits of pi and e in base 2. */
#define RT_MIX_1 0x243F6A8885A308D3ULL
#define RT_MIX_2 0xB7E151628AED2A6BULL

/* Both halves of the 128-bit product, xored: every input bit reaches every output bit. */
static inline uint64_t rt_hash_mix(uint64_t a, uint64_t b) {
  unsigned __int128 product = (unsigned __int128)a * b;
  return (uint64_t)product ^ (uint64_t)(product >> 64);
}

/* The last n < 8 bytes as a number. */
static inline uint64_t rt_hash_tail(const uint8_t *p, int64_t n) {
  uint64_t word = 0;
  for (int64_t i = 0; i < n; i++) word |= (uint64_t)p[i] << (8 * i);
  return word;
}

static inline uint64_t rt_hash_word(const uint8_t *p) {
  uint64_t word;
  memcpy(&word, p, sizeof word);
  return word;
}

/* Eight bytes a multiplication; the length goes in first, so that the zero padding of the tail is no
   ambiguity. */
uint64_t rt_hash_bytes(const void *bytes, int64_t n) {
  const uint8_t *p = bytes;
  uint64_t h = (uint64_t)n ^ RT_MIX_1;
  for (; n >= 8; n -= 8, p += 8) h = rt_hash_mix(h ^ rt_hash_word(p), RT_MIX_2);
  h = rt_hash_mix(h ^ rt_hash_tail(p, n), RT_MIX_1);
  h = rt_hash_mix(h ^ RT_MIX_2, RT_MIX_1);
  return h == 0 || h == UINT64_MAX ? RT_MIX_2 : h;
}
