#include "rt/big.h"
#include "rt/float.h"

/* |v| rounded; infinity beyond the range. */
static double rt_limbs_to_double(const uint64_t *a, int64_t n) {
  int64_t bits = rt_limbs_bits(a, n), drop = bits > 64 ? bits - 64 : 0;
  uint64_t top[2];
  if (drop == 0) return rt_float_compose(n ? a[0] : 0, false, 0);
  int64_t whole = drop / 64;
  top[0] = a[whole];
  top[1] = whole + 1 < n ? a[whole + 1] : 0;
  rt_limbs_rshift(top, top, 2, (int)(drop & 63));
  return rt_float_compose(top[0], rt_limbs_any_below(a, n, drop), drop);
}

double rt_int_to_double_slow(rt_int x) {
  rt_int_view v;
  rt_int_view_of(&v, x);
  double d = rt_limbs_to_double(v.limb, v.n);
  if (!rt_float_is_finite(d)) rt_raise_msg(&rt_class_OverflowError, "int too large to convert to float");
  return v.negative ? -d : d;
}

rt_int rt_int_from_double_slow(double d) {
  if (rt_float_is_nan(d)) rt_raise_msg(&rt_class_ValueError, "cannot convert float NaN to integer");
  if (rt_float_is_inf(d)) rt_raise_msg(&rt_class_OverflowError, "cannot convert float infinity to integer");
  rt_float_parts p = rt_float_split(d);
  rt_int_view v = {&p.mantissa, 1, p.negative, 0};
  return rt_int_shifted_left(&v, p.exponent);
}

/* The quotient is scaled to 62 or 63 bits; what the division leaves over decides ties. */
double rt_int_ratio(rt_int a, rt_int b) {
  int64_t scale = rt_int_bit_length(a) - rt_int_bit_length(b) - 62;
  if (scale > 1100) return __builtin_inf();
  if (scale < -1300) return 0;
  rt_int quotient, remainder;
  if (scale < 0) a = rt_int_lshift(a, RT_INT(-scale));
  else b = rt_int_lshift(b, RT_INT(scale));
  rt_int_divmod(a, b, &quotient, &remainder);
  return rt_float_compose(rt_int_low_u64(quotient), remainder != 0, scale);
}

double rt_int_truediv(rt_int a, rt_int b) {
  if (b == 0) rt_raise_msg(&rt_class_ZeroDivisionError, "division by zero");
  int64_t exact = (int64_t)1 << 54;
  if (rt_int_both_small(a, b) && a >= -exact && a <= exact && b >= -exact && b <= exact)
    return (double)a / (double)b;
  if (a == 0) return rt_int_negative(b) ? -0.0 : 0.0;
  rt_region t;
  rt_region_open(&t);
  double d = rt_int_ratio(rt_int_abs(a), rt_int_abs(b));
  rt_region_close(&t);
  if (!rt_float_is_finite(d)) rt_raise_msg(&rt_class_OverflowError, "integer division result too large for a float");
  return rt_int_negative(a) != rt_int_negative(b) ? -d : d;
}

double rt_int_pow_float(rt_int a, rt_int b) {
  double x = rt_int_to_double(a);
  return rt_float_pow(x, rt_int_to_double(b));
}
