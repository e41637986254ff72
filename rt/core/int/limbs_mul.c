#include "rt/limbs.h"

/* Below this many limbs schoolbook multiplication wins. */
#define RT_KARATSUBA_FROM 32

uint64_t rt_limbs_mul1(uint64_t *r, const uint64_t *a, int64_t n, uint64_t f, uint64_t carry) {
  for (int64_t i = 0; i < n; i++) {
    rt_u128 t = (rt_u128)a[i] * f + carry;
    r[i] = (uint64_t)t;
    carry = (uint64_t)(t >> 64);
  }
  return carry;
}

uint64_t rt_limbs_addmul1(uint64_t *r, const uint64_t *a, int64_t n, uint64_t f) {
  uint64_t carry = 0;
  for (int64_t i = 0; i < n; i++) {
    rt_u128 t = (rt_u128)a[i] * f + r[i] + carry;
    r[i] = (uint64_t)t;
    carry = (uint64_t)(t >> 64);
  }
  return carry;
}

uint64_t rt_limbs_submul1(uint64_t *r, const uint64_t *a, int64_t n, uint64_t f) {
  uint64_t borrow = 0;
  for (int64_t i = 0; i < n; i++) {
    rt_u128 t = (rt_u128)a[i] * f + borrow;
    uint64_t low = (uint64_t)t;
    borrow = (uint64_t)(t >> 64) + (r[i] < low);
    r[i] -= low;
  }
  return borrow;
}

static void rt_limbs_schoolbook(uint64_t *r, const uint64_t *a, int64_t na, const uint64_t *b, int64_t nb) {
  r[na] = rt_limbs_mul1(r, a, na, b[0], 0);
  for (int64_t i = 1; i < nb; i++) r[na + i] = rt_limbs_addmul1(r + i, a, na, b[i]);
}

/* r[0..2n) = a * b, each n limbs, with three products of half the length; t is 4n + 1024 limbs of scratch.
   With a = a1 B + a0: a b = a1 b1 B^2 + ((a0 + a1)(b0 + b1) - a1 b1 - a0 b0) B + a0 b0. */
static void rt_limbs_karatsuba(uint64_t *r, const uint64_t *a, const uint64_t *b, int64_t n, uint64_t *t) {
  if (n < RT_KARATSUBA_FROM) {
    rt_limbs_schoolbook(r, a, n, b, n);
    return;
  }
  int64_t low = n / 2, high = n - low, wide = high + 1;
  uint64_t *sum_a = t, *sum_b = t + wide, *middle = t + 2 * wide, *rest = t + 4 * wide;
  sum_a[high] = rt_limbs_add(sum_a, a + low, high, a, low);
  sum_b[high] = rt_limbs_add(sum_b, b + low, high, b, low);
  rt_limbs_karatsuba(middle, sum_a, sum_b, wide, rest);
  rt_limbs_karatsuba(r, a, b, low, rest);
  rt_limbs_karatsuba(r + 2 * low, a + low, b + low, high, rest);
  rt_limbs_sub(middle, middle, 2 * wide, r, 2 * low);
  rt_limbs_sub(middle, middle, 2 * wide, r + 2 * low, 2 * high);
  int64_t size = rt_limbs_size(middle, 2 * wide);
  rt_limbs_add(r + low, r + low, 2 * n - low, middle, size);
}

/* a is longer than b: b times one slice of a after the other. */
static void rt_limbs_mul_slices(uint64_t *r, const uint64_t *a, int64_t na, const uint64_t *b, int64_t nb) {
  rt_scratch s;
  uint64_t *product = rt_scratch_open(&s, 2 * nb);
  for (int64_t i = 0; i < na + nb; i++) r[i] = 0;
  for (int64_t i = 0; i < na; i += nb) {
    int64_t n = na - i < nb ? na - i : nb;
    rt_limbs_mul(product, a + i, n, b, nb);
    rt_limbs_add(r + i, r + i, na + nb - i, product, n + nb);
  }
  rt_scratch_close(&s);
}

void rt_limbs_mul(uint64_t *r, const uint64_t *a, int64_t na, const uint64_t *b, int64_t nb) {
  if (na < nb) {
    rt_limbs_mul(r, b, nb, a, na);
  } else if (nb == 0) {
    for (int64_t i = 0; i < na; i++) r[i] = 0;
  } else if (nb < RT_KARATSUBA_FROM) {
    rt_limbs_schoolbook(r, a, na, b, nb);
  } else if (na > nb) {
    rt_limbs_mul_slices(r, a, na, b, nb);
  } else {
    rt_scratch s;
    rt_limbs_karatsuba(r, a, b, na, rt_scratch_open(&s, 4 * na + 1024));
    rt_scratch_close(&s);
  }
}
