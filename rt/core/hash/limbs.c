#include "rt/hash.h"

/* 2**64 is 8 modulo the prime: Horner's rule from the top, limb by limb, with the limb's top three bits
   folded back. */
uint64_t rt_hash_limbs(const uint64_t *limbs, int64_t n, bool negative) {
  uint64_t r = 0;
  for (int64_t i = n - 1; i >= 0; i--) {
    uint64_t limb = limbs[i];
    r = ((r << 3) & RT_HASH_PRIME) | (r >> 58);
    r += (limb & RT_HASH_PRIME) + (limb >> 61);
    r = (r & RT_HASH_PRIME) + (r >> 61);
    if (r >= RT_HASH_PRIME) r -= RT_HASH_PRIME;
  }
  return rt_hash_residue(r, negative);
}
