#include "rt/math.h"

/* x * x as a sum of two floats: the product and what its rounding lost (Veltkamp and Dekker's splitting). */
static double rt_square_error(double x, double square) {
  double shifted = x * 134217729.0, high = shifted - (shifted - x), low = x - high;
  return ((high * high - square) + 2 * high * low) + low * low;
}

/* x >= y >= 0, both scaled to about 1: the root of the rounded sum, then one Newton step with what was lost. */
static double rt_hypot_scaled(double x, double y) {
  double xx = x * x, yy = y * y, sum = xx + yy;
  double lost = (xx - sum) + yy + rt_square_error(x, xx) + rt_square_error(y, yy);
  double root = rt_float_sqrt(sum), square = root * root;
  return root + ((sum - square) - rt_square_error(root, square) + lost) / (2 * root);
}

double rt_math_hypot(double x, double y) {
  x = __builtin_fabs(x);
  y = __builtin_fabs(y);
  if (rt_float_is_inf(x) || rt_float_is_inf(y)) return __builtin_inf();
  if (rt_float_is_nan(x) || rt_float_is_nan(y)) return __builtin_nan("");
  double big = x > y ? x : y, small = x > y ? y : x;
  if (small == 0 || small < big * 0x1p-60) return big;
  int64_t exponent;
  rt_math_frexp(big, &exponent);
  double scaled = rt_hypot_scaled(rt_math_ldexp(big, RT_INT(-exponent)), rt_math_ldexp(small, RT_INT(-exponent)));
  rt_float_parts p = rt_float_split(scaled);
  return rt_float_compose(p.mantissa, false, p.exponent + exponent);
}
