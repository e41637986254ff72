#include "rt/decimal.h"

#define RT_ALL_WHOLE 0x1p52 /* from here on every float is whole */

double rt_float_trunc_value(double x) {
  if (!(__builtin_fabs(x) < RT_ALL_WHOLE)) return x;
  return __builtin_copysign((double)(int64_t)x, x);
}

double rt_float_floor_value(double x) {
  double t = rt_float_trunc_value(x);
  return t > x ? t - 1 : t;
}

double rt_float_ceil_value(double x) {
  double t = rt_float_trunc_value(x);
  return t < x ? __builtin_copysign(t + 1, x) : t;
}

/* Adding 2^52 leaves no bits for the fraction: the sum is rounded half to even. */
double rt_float_rint(double x) {
  double size = __builtin_fabs(x);
  if (!(size < RT_ALL_WHOLE)) return x;
  return __builtin_copysign((size + RT_ALL_WHOLE) - RT_ALL_WHOLE, x);
}

bool rt_float_is_integer(double x) { return rt_float_is_finite(x) && rt_float_trunc_value(x) == x; }

rt_int rt_float_round(double x) { return rt_int_from_double(rt_float_rint(x)); }

/* Digits and exponent read back as a float. */
static double rt_decimal_value(rt_decimal *d) {
  rt_region t;
  rt_sb text;
  rt_region_open(&t);
  rt_sb_init(&text, &t);
  rt_sb_bytes(&text, d->digits, d->n);
  rt_sb_char(&text, 'e');
  rt_sb_decimal(&text, d->point - d->n);
  rt_str s = rt_sb_finish(&text);
  double x = rt_float_from_decimal(s->data, s->size);
  rt_region_close(&t);
  return x;
}

double rt_float_round_to(double x, rt_int digits) {
  int64_t n = rt_int_clamp_i64(digits);
  if (!rt_float_is_finite(x) || n > 323) return x;
  if (n < -308 || x == 0) return 0 * x;
  rt_decimal d;
  rt_decimal_of_double(&d, x);
  rt_decimal_round(&d, d.point + n);
  double r = d.n ? rt_decimal_value(&d) : 0;
  if (!rt_float_is_finite(r)) rt_raise_msg(&rt_class_OverflowError, "rounded value too large to represent");
  return __builtin_copysign(r, x);
}

void rt_float_ratio(double x, rt_int *numerator, rt_int *denominator) {
  if (rt_float_is_nan(x)) rt_raise_msg(&rt_class_ValueError, "cannot convert NaN to integer ratio");
  if (!rt_float_is_finite(x)) rt_raise_msg(&rt_class_OverflowError, "cannot convert Infinity to integer ratio");
  rt_float_parts p = rt_float_split(x);
  while (p.mantissa && !(p.mantissa & 1) && p.exponent < 0) {
    p.mantissa >>= 1;
    p.exponent++;
  }
  if (p.mantissa == 0) p.exponent = 0;
  rt_int m = RT_INT(p.negative ? 0 - p.mantissa : p.mantissa), size = RT_INT(__builtin_abs(p.exponent));
  *numerator = p.exponent > 0 ? rt_int_lshift(m, size) : m;
  *denominator = p.exponent > 0 ? RT_INT(1) : rt_int_lshift(RT_INT(1), size);
}
