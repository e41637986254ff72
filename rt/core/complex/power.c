#include <rt/complex.h>
#include <rt/exc.h>
#include <rt/math.h>

/* By squaring, as CPython does for whole exponents up to 100. */
static rt_complex rt_complex_power_whole(rt_complex x, int64_t n) {
  rt_complex result = {1, 0}, power = x;
  for (int64_t bit = 1; n >= bit; bit <<= 1) {
    if (n & bit) result = rt_complex_mul(result, power);
    power = rt_complex_mul(power, power);
  }
  return result;
}

static rt_complex rt_complex_power_polar(rt_complex a, rt_complex b) {
  if (b.real == 0 && b.imag == 0) return (rt_complex){1, 0};
  if (a.real == 0 && a.imag == 0) {
    if (b.imag != 0 || b.real < 0) rt_raise_msg(&rt_class_ZeroDivisionError, "0.0 to a negative or complex power");
    return (rt_complex){0, 0};
  }
  double size = rt_math_hypot(a.real, a.imag), length = pow(size, b.real);
  double angle = atan2(a.imag, a.real), phase = angle * b.real;
  if (b.imag != 0) {
    length *= exp(-angle * b.imag);
    phase += b.imag * log(size);
  }
  return (rt_complex){length * cos(phase), length * sin(phase)};
}

rt_complex rt_complex_pow(rt_complex a, rt_complex b) {
  rt_complex result;
  if (b.imag == 0 && b.real >= -100 && b.real <= 100 && b.real == (double)(int64_t)b.real) {
    int64_t n = (int64_t)b.real;
    if (n < 0 && !rt_complex_bool(a)) {
      rt_raise_msg(&rt_class_ZeroDivisionError, "0.0 to a negative or complex power");
    }
    result = rt_complex_power_whole(a, n < 0 ? -n : n);
    if (n < 0) result = rt_complex_truediv((rt_complex){1, 0}, result);
  } else {
    result = rt_complex_power_polar(a, b);
  }
  if (rt_float_is_inf(result.real) || rt_float_is_inf(result.imag)) {
    rt_raise_msg(&rt_class_OverflowError, "complex exponentiation");
  }
  return result;
}
