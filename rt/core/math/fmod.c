#include "rt/math.h"

double rt_math_fmod(double x, double y) {
  if (rt_float_is_inf(y) && rt_float_is_finite(x)) return x;
  double r = rt_float_fmod(x, y);
  if (rt_float_is_nan(r) && !rt_float_is_nan(x) && !rt_float_is_nan(y)) rt_raise_math_domain();
  return r;
}

/* x - n y for the whole n nearest to x / y, the even one on a tie; x and y finite and positive. All steps are exact:
   m is the remainder below, c how far it is to the multiple above. */
static double rt_remainder_finite(double x, double y) {
  double m = rt_float_fmod(x, y), c = y - m;
  if (m != c) return m < c ? m : -c;
  return m - 2 * rt_float_fmod(0.5 * (x - m), y);
}

double rt_math_remainder(double x, double y) {
  if (rt_float_is_nan(x) || rt_float_is_nan(y)) return __builtin_nan("");
  if (rt_float_is_inf(x) || y == 0) rt_raise_math_domain();
  if (rt_float_is_inf(y)) return x;
  return __builtin_copysign(1, x) * rt_remainder_finite(__builtin_fabs(x), __builtin_fabs(y));
}
