#include "rt/math.h"

static bool rt_math_is_pole(double x) { return rt_float_is_integer(x) && x <= 0; }

double rt_math_gamma(double x) {
  if (rt_math_is_pole(x) || x == -__builtin_inf()) rt_raise_math_domain();
  return rt_math_checked(tgamma(x), x, true);
}

double rt_math_lgamma(double x) {
  if (rt_math_is_pole(x)) rt_raise_math_domain();
  if (rt_float_is_inf(x)) return __builtin_inf();
  return rt_math_checked(lgamma(x), x, true);
}
