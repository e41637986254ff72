#include "rt/big.h"

/* Left to right over the exponent's bits: square, and multiply where the bit is set. */
static rt_int rt_int_pow_bits(rt_int a, const rt_int_view *exponent) {
  rt_int r = RT_INT(1);
  for (int64_t i = rt_limbs_bits(exponent->limb, exponent->n) - 1; i >= 0; i--) {
    r = rt_int_mul(r, r);
    if (exponent->limb[i / 64] >> (i & 63) & 1) r = rt_int_mul(r, a);
  }
  return r;
}

/* In a power of 2 the result is a shift. */
static rt_int rt_int_pow_of_two(const rt_int_view *base, rt_int exponent) {
  int64_t bits = rt_limbs_bits(base->limb, base->n) - 1;
  rt_int odd = rt_int_and(exponent, RT_INT(1));
  return rt_int_lshift(base->negative && odd ? RT_INT(-1) : RT_INT(1), rt_int_mul(exponent, RT_INT(bits)));
}

static bool rt_int_is_power_of_two(const rt_int_view *v) {
  return v->n > 0 && rt_limbs_bits(v->limb, v->n) - 1 >= 0 &&
         !rt_limbs_any_below(v->limb, v->n, rt_limbs_bits(v->limb, v->n) - 1);
}

/* CPython gives a float, which the type of the result has no room for. */
RT_NORETURN RT_COLD static void rt_int_pow_negative(rt_int a) {
  if (a == 0) rt_raise_msg(&rt_class_ZeroDivisionError, "0.0 cannot be raised to a negative power");
  rt_raise_msg(&rt_class_ValueError, "negative exponent of an integer power");
}

rt_int rt_int_pow(rt_int a, rt_int b) {
  if (rt_int_negative(b)) rt_int_pow_negative(a);
  rt_int_view base, exponent;
  rt_int_view_of(&base, a);
  rt_int_view_of(&exponent, b);
  if (b == 0) return RT_INT(1);
  if (a == 0) return 0;
  rt_region t;
  rt_region_open(&t);
  rt_int r = rt_int_is_power_of_two(&base) ? rt_int_pow_of_two(&base, b) : rt_int_pow_bits(a, &exponent);
  r = rt_int_keep(r, t.up);
  rt_region_close(&t);
  return r;
}
