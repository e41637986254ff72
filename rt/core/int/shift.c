#include "rt/big.h"

rt_int rt_int_shifted_left(const rt_int_view *a, int64_t bits) {
  int64_t whole = bits / 64, n = a->n + whole + 1;
  rt_big *r = rt_big_new(n);
  memset(r->limb, 0, (size_t)whole * sizeof(uint64_t));
  r->limb[n - 1] = rt_limbs_lshift(r->limb + whole, a->limb, a->n, (int)(bits & 63));
  return rt_big_done(r, n, a->negative);
}

/* Floor: a negative number that loses a bit goes one further from zero. */
static rt_int rt_int_shifted_right(const rt_int_view *a, int64_t bits) {
  int64_t whole = bits / 64, n = a->n - whole;
  if (n <= 0) return a->negative ? RT_INT(-1) : 0;
  rt_big *r = rt_big_new(n + 1);
  rt_limbs_rshift(r->limb, a->limb + whole, n, (int)(bits & 63));
  r->limb[n] = 0;
  uint64_t one = 1;
  if (a->negative && rt_limbs_any_below(a->limb, a->n, bits)) rt_limbs_add(r->limb, r->limb, n + 1, &one, 1);
  return rt_big_done(r, n + 1, a->negative);
}

static void rt_int_check_shift(rt_int count) {
  if (rt_int_negative(count)) rt_raise_msg(&rt_class_ValueError, "negative shift count");
}

rt_int rt_int_lshift_slow(rt_int a, rt_int b) {
  rt_int_check_shift(b);
  if (a == 0) return 0;
  if (!rt_int_is_small(b)) rt_raise_msg(&rt_class_OverflowError, "too many digits in integer");
  rt_int_view x;
  rt_int_view_of(&x, a);
  return rt_int_shifted_left(&x, rt_int_small(b));
}

rt_int rt_int_rshift_slow(rt_int a, rt_int b) {
  rt_int_check_shift(b);
  rt_int_view x;
  rt_int_view_of(&x, a);
  return rt_int_shifted_right(&x, rt_int_is_small(b) ? rt_int_small(b) : INT64_MAX);
}
