#include "rt/limbs.h"

/* floor((high 2^64 + low) / d) for high < d and a d with its highest bit set, in two steps of 32 bits:
   each quotient digit is guessed from the upper half of d and is at most two too large. */
static uint64_t rt_limb_div_wide(uint64_t high, uint64_t low, uint64_t d) {
  uint64_t d1 = d >> 32, d0 = (uint32_t)d, quotient = 0;
  for (int step = 0; step < 2; step++) {
    uint64_t next = step == 0 ? low >> 32 : (uint32_t)low;
    uint64_t q = high / d1, r = high % d1;
    while (q >> 32 || q * d0 > ((r << 32) | next)) {
      q--;
      r += d1;
      if (r >> 32) break;
    }
    high = ((high << 32) | next) - q * d;
    quotient = (quotient << 32) | q;
  }
  return quotient;
}

uint64_t rt_limb_reciprocal(uint64_t d) { return rt_limb_div_wide(~d, UINT64_MAX, d); }

/* The quotient of (high 2^64 + low) by d with its reciprocal, high < d; *r gets the remainder.
   Möller and Granlund, Improved division by invariant integers (2011), algorithm 4. */
static inline uint64_t rt_limb_div_by(uint64_t high, uint64_t low, uint64_t d, uint64_t reciprocal, uint64_t *r) {
  rt_u128 guess = (rt_u128)reciprocal * high + (((rt_u128)high << 64) | low);
  uint64_t q = (uint64_t)(guess >> 64) + 1, rest = low - q * d;
  if (rest > (uint64_t)guess) {
    q--;
    rest += d;
  }
  if (RT_UNLIKELY(rest >= d)) {
    q++;
    rest -= d;
  }
  *r = rest;
  return q;
}

uint64_t rt_limbs_div1(uint64_t *q, const uint64_t *a, int64_t n, uint64_t d) {
  int s = RT_CLZ(d);
  uint64_t reciprocal = rt_limb_reciprocal(d << s), rest = 0;
  if (s && n) rest = a[n - 1] >> (64 - s);
  for (int64_t i = n - 1; i >= 0; i--) {
    uint64_t below = s && i ? a[i - 1] >> (64 - s) : 0;
    q[i] = rt_limb_div_by(rest, (a[i] << s) | below, d << s, reciprocal, &rest);
  }
  return rest >> s;
}

/* One quotient digit of Knuth's algorithm D (TAOCP 2, 4.3.1): u has nv + 1 limbs, u / v < 2^64. */
static uint64_t rt_limbs_div_digit(uint64_t *u, const uint64_t *v, int64_t nv, uint64_t reciprocal) {
  uint64_t q = UINT64_MAX, rest;
  if (u[nv] < v[nv - 1]) {
    q = rt_limb_div_by(u[nv], u[nv - 1], v[nv - 1], reciprocal, &rest);
    while ((rt_u128)q * v[nv - 2] > (((rt_u128)rest << 64) | u[nv - 2])) {
      q--;
      if (RT_ADD_OVERFLOWS(rest, v[nv - 1], &rest)) break;
    }
  }
  uint64_t borrow = rt_limbs_submul1(u, v, nv, q), top = u[nv];
  u[nv] = top - borrow;
  for (bool below_zero = top < borrow; below_zero; q--) {
    uint64_t carry = rt_limbs_add(u, u, nv, v, nv);
    below_zero = !RT_ADD_OVERFLOWS(u[nv], carry, &u[nv]);
  }
  return q;
}

void rt_limbs_div_schoolbook(uint64_t *q, uint64_t *u, int64_t nu, const uint64_t *v, int64_t nv) {
  uint64_t reciprocal = rt_limb_reciprocal(v[nv - 1]);
  for (int64_t i = nu - nv - 1; i >= 0; i--) {
    uint64_t digit = rt_limbs_div_digit(u + i, v, nv, reciprocal);
    if (q) q[i] = digit;
  }
}
