#include "rt/big.h"

static uint64_t rt_i64_magnitude(int64_t v) { return v < 0 ? 0 - (uint64_t)v : (uint64_t)v; }

rt_int rt_int_from_i64_slow(int64_t v) {
  uint64_t word = rt_i64_magnitude(v);
  return rt_int_from_limbs(&word, 1, v < 0);
}

rt_int rt_int_from_u64_slow(uint64_t v) { return rt_int_from_limbs(&v, 1, false); }

bool rt_int_fits_i64(rt_int x) {
  if (rt_int_is_small(x)) return true;
  const rt_big *b = rt_int_big(x);
  return b->n == 1 && b->limb[0] <= (uint64_t)INT64_MAX + b->negative;
}

uint64_t rt_int_low_u64_slow(rt_int x) {
  const rt_big *b = rt_int_big(x);
  return b->negative ? 0 - b->limb[0] : b->limb[0];
}

int64_t rt_int_to_i64_slow(rt_int x) {
  if (!rt_int_fits_i64(x)) rt_raise_msg(&rt_class_OverflowError, "cannot fit 'int' into an index-sized integer");
  return (int64_t)rt_int_low_u64(x);
}

int64_t rt_int_to_index_slow(rt_int x) {
  if (!rt_int_fits_i64(x)) rt_raise_msg(&rt_class_IndexError, "cannot fit 'int' into an index-sized integer");
  return (int64_t)rt_int_low_u64(x);
}

int64_t rt_int_to_ssize_slow(rt_int x) {
  if (!rt_int_fits_i64(x)) rt_raise_msg(&rt_class_OverflowError, "Python int too large to convert to C ssize_t");
  return (int64_t)rt_int_low_u64(x);
}

int64_t rt_int_clamp_i64(rt_int x) {
  if (rt_int_fits_i64(x)) return (int64_t)rt_int_low_u64(x);
  return rt_int_big(x)->negative ? INT64_MIN : INT64_MAX;
}
