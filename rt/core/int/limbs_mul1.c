#include "rt/limbs.h"

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
