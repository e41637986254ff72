#include "rt/math.h"

/* x as a float in [2^-1, 1) times 2^*exponent when it is too large for a float, else itself and 0. */
static double rt_int_scaled(rt_int x, int64_t *exponent) {
  if (rt_int_cmp(x, 0) <= 0) rt_raise_math_domain();
  int64_t bits = rt_int_bit_length(x);
  *exponent = bits > 1023 ? bits : 0;
  if (bits <= 1023) return rt_int_to_double(x);
  rt_region t;
  rt_region_open(&t);
  double scaled = rt_int_ratio(x, rt_int_lshift(RT_INT(1), RT_INT(bits)));
  rt_region_close(&t);
  return scaled;
}

double rt_math_log_int(rt_int x) {
  int64_t exponent;
  double scaled = rt_int_scaled(x, &exponent);
  return exponent ? log(scaled) + log(2.0) * (double)exponent : log(scaled);
}

double rt_math_log2_int(rt_int x) {
  int64_t exponent;
  double scaled = rt_int_scaled(x, &exponent);
  return exponent ? log2(scaled) + (double)exponent : log2(scaled);
}

double rt_math_log10_int(rt_int x) {
  int64_t exponent;
  double scaled = rt_int_scaled(x, &exponent);
  return exponent ? log10(scaled) + log10(2.0) * (double)exponent : log10(scaled);
}
