#include "rt/limbs.h"
#include "rt/math.h"

double rt_math_ldexp(double x, rt_int exponent) {
  if (x == 0 || !rt_float_is_finite(x)) return x;
  rt_float_parts p = rt_float_split(x);
  int64_t e = rt_int_clamp_i64(exponent), most = 100000;
  e = e > most ? most : e < -most ? -most : e;
  double r = rt_float_compose(p.mantissa, false, p.exponent + e);
  if (!rt_float_is_finite(r)) rt_raise_math_range();
  return p.negative ? -r : r;
}

double rt_math_frexp(double x, int64_t *exponent) {
  *exponent = 0;
  if (x == 0 || !rt_float_is_finite(x)) return x;
  rt_float_parts p = rt_float_split(x);
  int bits = rt_limb_bits(p.mantissa);
  *exponent = p.exponent + bits;
  return __builtin_copysign(rt_float_compose(p.mantissa, false, -bits), x);
}

double rt_math_modf(double x, double *whole) {
  *whole = rt_float_trunc_value(x);
  if (rt_float_is_inf(x)) return __builtin_copysign(0, x);
  return __builtin_copysign(x - *whole, x);
}

bool rt_math_isclose(double a, double b, double relative, double absolute) {
  if (relative < 0 || absolute < 0) rt_raise_msg(&rt_class_ValueError, "tolerances must be non-negative");
  if (a == b) return true;
  if (rt_float_is_inf(a) || rt_float_is_inf(b)) return false;
  double apart = __builtin_fabs(b - a);
  return apart <= __builtin_fabs(relative * b) || apart <= __builtin_fabs(relative * a) || apart <= absolute;
}

/* Floats of one sign are ordered like their bit patterns. */
double rt_math_nextafter(double x, double y) {
  if (rt_float_is_nan(x) || rt_float_is_nan(y)) return __builtin_nan("");
  if (x == y) return y;
  if (x == 0) return __builtin_copysign(0x1p-1074, y);
  return rt_float_of_word(rt_float_word(x) + ((x < y) == (x > 0) ? 1 : UINT64_MAX));
}

double rt_math_ulp(double x) {
  x = __builtin_fabs(x);
  if (!rt_float_is_finite(x)) return x;
  double next = rt_math_nextafter(x, __builtin_inf());
  return rt_float_is_finite(next) ? next - x : x - rt_math_nextafter(x, 0);
}
