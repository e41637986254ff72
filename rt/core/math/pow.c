#include "rt/math.h"

/* C's pow decides every special case; only errors of finite operands are Python's. */
double rt_math_pow(double x, double y) {
  double r = pow(x, y);
  if (RT_LIKELY(rt_float_is_finite(r)) || !rt_float_is_finite(x) || !rt_float_is_finite(y)) return r;
  if (rt_float_is_nan(r) || x == 0) rt_raise_math_domain();
  rt_raise_math_range();
}
