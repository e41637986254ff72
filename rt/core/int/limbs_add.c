#include "rt/limbs.h"

int rt_limbs_cmp(const uint64_t *a, const uint64_t *b, int64_t n) {
  while (n-- > 0)
    if (a[n] != b[n]) return a[n] < b[n] ? -1 : 1;
  return 0;
}

uint64_t rt_limbs_add(uint64_t *r, const uint64_t *a, int64_t na, const uint64_t *b, int64_t nb) {
  uint64_t carry = 0;
  int64_t i = 0;
  for (; i < nb; i++) {
    rt_u128 sum = (rt_u128)a[i] + b[i] + carry;
    r[i] = (uint64_t)sum;
    carry = (uint64_t)(sum >> 64);
  }
  for (; i < na; i++) carry = RT_ADD_OVERFLOWS(a[i], carry, &r[i]);
  return carry;
}

uint64_t rt_limbs_sub(uint64_t *r, const uint64_t *a, int64_t na, const uint64_t *b, int64_t nb) {
  uint64_t borrow = 0;
  int64_t i = 0;
  for (; i < nb; i++) {
    rt_u128 difference = (rt_u128)a[i] - b[i] - borrow;
    r[i] = (uint64_t)difference;
    borrow = (uint64_t)(difference >> 64) & 1;
  }
  for (; i < na; i++) borrow = RT_SUB_OVERFLOWS(a[i], borrow, &r[i]);
  return borrow;
}
