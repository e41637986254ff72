#include "rt/float.h"
#include "rt/math.h"

static bool rt_float_is_odd(double x) { return rt_float_is_finite(x) && __builtin_fabs(rt_float_fmod(x, 2)) == 1; }

static double rt_float_pow_to_inf(double a, double b) {
  a = __builtin_fabs(a);
  if (a == 1) return 1;
  return (b > 0) == (a > 1) ? __builtin_fabs(b) : 0;
}

/* a is infinite. */
static double rt_float_pow_of_inf(double a, double b) {
  bool odd = rt_float_is_odd(b);
  if (b > 0) return odd ? a : __builtin_fabs(a);
  return odd ? __builtin_copysign(0, a) : 0;
}

/* OverflowError(34, 'Numerical result out of range') */
RT_COLD static void rt_raise_pow_range(void) {
  const char *text = "(34, 'Numerical result out of range')";
  rt_region *r = rt_exc_home();
  rt_os_error *e = rt_alloc(r, sizeof *e);
  e->number = 34;
  e->message = rt_text_new(r, text + 6, 29);
  e->filename = NULL;
  rt_exc_init(&e->exc, &rt_class_OverflowError, RT_ARGS_OS, rt_text_new(r, text, 37));
  rt_raise(&e->exc);
}

static double rt_float_pow_finite(double a, double b) {
  if (a == 0 && b < 0) rt_raise_msg(&rt_class_ZeroDivisionError, "0.0 cannot be raised to a negative power");
  if (a == 0) return rt_float_is_odd(b) ? a : 0;
  bool negative = a < 0 && rt_float_is_odd(b);
  if (a < 0 && rt_float_trunc_value(b) != b)
    rt_raise_msg(&rt_class_ValueError, "negative number cannot be raised to a fractional power");
  a = __builtin_fabs(a);
  double r = a == 1 ? 1 : pow(a, b);
  if (!rt_float_is_finite(r)) rt_raise_pow_range();
  return negative ? -r : r;
}

double rt_float_pow(double a, double b) {
  if (b == 0) return 1;
  if (rt_float_is_nan(a)) return a;
  if (rt_float_is_nan(b)) return a == 1 ? 1 : b;
  if (!rt_float_is_finite(b)) return rt_float_pow_to_inf(a, b);
  if (!rt_float_is_finite(a)) return rt_float_pow_of_inf(a, b);
  return rt_float_pow_finite(a, b);
}
