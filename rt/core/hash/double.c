#include "rt/hash.h"

#define RT_DOUBLE_EXPONENT 0x7FF
#define RT_DOUBLE_FRACTION ((1ULL << 52) - 1)

/* d is m * 2**e; since 2**61 is 1 modulo the prime, multiplying by 2**e rotates m's 61 bits. */
static uint64_t rt_hash_scaled(uint64_t m, int e) {
  e %= 61;
  if (e < 0) e += 61;
  return ((m << e) & RT_HASH_PRIME) | (m >> (61 - e));
}

uint64_t rt_hash_double(double d) {
  union { double d; uint64_t bits; } u = {d};
  bool negative = u.bits >> 63;
  int e = (int)(u.bits >> 52) & RT_DOUBLE_EXPONENT;
  uint64_t m = u.bits & RT_DOUBLE_FRACTION;
  if (e == RT_DOUBLE_EXPONENT) return m ? 0 : rt_hash_residue(RT_HASH_INFINITY, negative);
  if (e == 0) e = 1;
  else m |= RT_DOUBLE_FRACTION + 1;
  return rt_hash_residue(rt_hash_scaled(m, e - 1075), negative);
}
