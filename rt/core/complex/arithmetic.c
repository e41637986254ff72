#include <rt/complex.h>
#include <rt/exc.h>
#include <rt/math.h>

/* By the ratio of the divisor's parts (Smith, 1962), so that nothing between overflows. */
rt_complex rt_complex_truediv(rt_complex a, rt_complex b) {
  double real = b.real < 0 ? -b.real : b.real, imag = b.imag < 0 ? -b.imag : b.imag;
  if (real >= imag) {
    if (real == 0) rt_raise_msg(&rt_class_ZeroDivisionError, "complex division by zero");
    double ratio = b.imag / b.real, divisor = b.real + b.imag * ratio;
    return (rt_complex){(a.real + a.imag * ratio) / divisor, (a.imag - a.real * ratio) / divisor};
  }
  if (imag >= real) {
    double ratio = b.real / b.imag, divisor = b.real * ratio + b.imag;
    return (rt_complex){(a.real * ratio + a.imag) / divisor, (a.imag * ratio - a.real) / divisor};
  }
  double nan = real + imag;
  return (rt_complex){nan, nan};
}

double rt_complex_abs(rt_complex x) {
  if (rt_float_is_inf(x.real) || rt_float_is_inf(x.imag)) return __builtin_inf();
  double size = rt_math_hypot(x.real, x.imag);
  if (rt_float_is_inf(size)) rt_raise_msg(&rt_class_OverflowError, "absolute value too large");
  return size;
}
