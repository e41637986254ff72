#include "rt/pow10.h"

#define RT_POW10_ORIGIN (-297)
#define RT_POW10_STEP 27

/* base * five, cut to its upper 128 bits. */
static rt_u128 rt_pow10_product(const uint64_t base[2], uint64_t five) {
  rt_u128 low = (rt_u128)base[1] * five, high = (rt_u128)base[0] * five + (uint64_t)(low >> 64);
  int bits = rt_limb_bits((uint64_t)(high >> 64));
  return bits ? (high << (64 - bits)) | ((uint64_t)low >> bits) : (high << 64) | (uint64_t)low;
}

rt_u128 rt_pow10_significand(int e) {
  int index = (e - RT_POW10_ORIGIN) / RT_POW10_STEP, power = (e - RT_POW10_ORIGIN) % RT_POW10_STEP;
  int at = 2 * (e - RT_POW10_FIRST);
  uint64_t five = 1;
  while (power-- > 0) five *= 5;
  rt_u128 significand = rt_pow10_product(rt_pow10_bases[index], five);
  return significand + (rt_pow10_corrections[at / 64] >> (at & 63) & 3);
}
