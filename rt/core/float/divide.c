#include "rt/float.h"
#include "rt/limbs.h"

void rt_raise_float_zero_division(void) { rt_raise_msg(&rt_class_ZeroDivisionError, "float division by zero"); }

/* m * 2^shift modulo d, d < 2^53: eleven bits a step fit a word. */
static uint64_t rt_mod_shifted(uint64_t m, int shift, uint64_t d) {
  for (m %= d; shift > 0 && m; shift -= 11) m = (m << (shift < 11 ? shift : 11)) % d;
  return m;
}

double rt_float_fmod(double a, double b) {
  if (!rt_float_is_finite(a) || rt_float_is_nan(b) || b == 0) return __builtin_nan("");
  if (__builtin_fabs(a) < __builtin_fabs(b)) return a;
  rt_float_parts x = rt_float_split(a), y = rt_float_split(b);
  while (!(y.mantissa & 1) && y.exponent < x.exponent) {
    y.mantissa >>= 1;
    y.exponent++;
  }
  uint64_t m = rt_mod_shifted(x.mantissa, x.exponent - y.exponent, y.mantissa);
  return __builtin_copysign(rt_float_compose(m, false, y.exponent), a);
}

/* CPython's steps: the quotient comes from the exact remainder, so that rounding can't put it on the wrong side. */
static void rt_float_divmod_steps(double a, double b, double *quotient, double *remainder) {
  double mod = rt_float_fmod(a, b), div = (a - mod) / b;
  if (mod == 0) {
    mod = __builtin_copysign(0, b);
  } else if ((b < 0) != (mod < 0)) {
    mod += b;
    div -= 1;
  }
  double whole = rt_float_floor_value(div);
  if (div - whole > 0.5) whole += 1;
  *quotient = div == 0 ? __builtin_copysign(0, a / b) : whole;
  *remainder = mod;
}

void rt_float_divmod(double a, double b, double *quotient, double *remainder) {
  if (b == 0) rt_raise_msg(&rt_class_ZeroDivisionError, "float divmod()");
  rt_float_divmod_steps(a, b, quotient, remainder);
}

double rt_float_quotient(double a, double b) {
  double quotient, remainder;
  rt_float_divmod(a, b, &quotient, &remainder);
  return quotient;
}

double rt_float_floordiv(double a, double b) {
  if (b == 0) rt_raise_msg(&rt_class_ZeroDivisionError, "float floor division by zero");
  double quotient, remainder;
  rt_float_divmod_steps(a, b, &quotient, &remainder);
  return quotient;
}

double rt_float_mod(double a, double b) {
  if (b == 0) rt_raise_msg(&rt_class_ZeroDivisionError, "float modulo");
  double quotient, remainder;
  rt_float_divmod_steps(a, b, &quotient, &remainder);
  return remainder;
}
