#pragma once
/* Python's math module on top of musl's libm, of which only what is called is linked. */
#include "rt/base.h"
#include "rt/float.h"
#include "rt/int.h"

double pow(double x, double y);
double exp(double x), exp2(double x), expm1(double x), log(double x), log2(double x), log10(double x), log1p(double x);
double sin(double x), cos(double x), tan(double x), asin(double x), acos(double x), atan(double x);
double sinh(double x), cosh(double x), tanh(double x), asinh(double x), acosh(double x), atanh(double x);
double atan2(double y, double x), cbrt(double x), erf(double x), erfc(double x), tgamma(double x), lgamma(double x);

/* "math domain error" (ValueError) and "math range error" (OverflowError). */
RT_NORETURN RT_COLD void rt_raise_math_domain(void);
RT_NORETURN RT_COLD void rt_raise_math_range(void);

/* The result r of a function of x: nan out of a number is a domain error, infinity out of a finite one too, or a
   range error where the function can overflow. */
static inline double rt_math_checked(double r, double x, bool overflows) {
  if (RT_LIKELY(rt_float_is_finite(r)) || !rt_float_is_finite(x)) {
    if (RT_UNLIKELY(rt_float_is_nan(r) && !rt_float_is_nan(x))) rt_raise_math_domain();
    return r;
  }
  if (rt_float_is_nan(r) || !overflows) rt_raise_math_domain();
  rt_raise_math_range();
}

static inline double rt_math_sqrt(double x) {
  if (RT_UNLIKELY(x < 0)) rt_raise_math_domain();
  return rt_float_sqrt(x);
}
static inline double rt_math_exp(double x) { return rt_math_checked(exp(x), x, true); }
static inline double rt_math_exp2(double x) { return rt_math_checked(exp2(x), x, true); }
static inline double rt_math_expm1(double x) { return rt_math_checked(expm1(x), x, true); }
static inline double rt_math_log1p(double x) { return rt_math_checked(log1p(x), x, false); }
static inline double rt_math_sin(double x) { return rt_math_checked(sin(x), x, false); }
static inline double rt_math_cos(double x) { return rt_math_checked(cos(x), x, false); }
static inline double rt_math_tan(double x) { return rt_math_checked(tan(x), x, false); }
static inline double rt_math_asin(double x) { return rt_math_checked(asin(x), x, false); }
static inline double rt_math_acos(double x) { return rt_math_checked(acos(x), x, false); }
static inline double rt_math_atan(double x) { return atan(x); }
static inline double rt_math_sinh(double x) { return rt_math_checked(sinh(x), x, true); }
static inline double rt_math_cosh(double x) { return rt_math_checked(cosh(x), x, true); }
static inline double rt_math_tanh(double x) { return tanh(x); }
static inline double rt_math_asinh(double x) { return asinh(x); }
static inline double rt_math_acosh(double x) { return rt_math_checked(acosh(x), x, false); }
static inline double rt_math_atanh(double x) { return rt_math_checked(atanh(x), x, false); }
static inline double rt_math_atan2(double y, double x) { return atan2(y, x); }
static inline double rt_math_cbrt(double x) { return cbrt(x); }
static inline double rt_math_erf(double x) { return erf(x); }
static inline double rt_math_erfc(double x) { return erfc(x); }
double rt_math_gamma(double x);
double rt_math_lgamma(double x);
double rt_math_log(double x);
double rt_math_log2(double x);
double rt_math_log10(double x);
/* Of an int of any size. Raise ValueError for x <= 0. */
double rt_math_log_int(rt_int x);
double rt_math_log2_int(rt_int x);
double rt_math_log10_int(rt_int x);
double rt_math_pow(double x, double y);
double rt_math_fmod(double x, double y);
double rt_math_remainder(double x, double y);
/* Within one unit in the last place, no overflow on the way. */
double rt_math_hypot(double x, double y);
double rt_math_ldexp(double x, rt_int exponent);
/* The mantissa in [0.5, 1); *exponent its power of two. */
double rt_math_frexp(double x, int64_t *exponent);
/* The fraction; *whole the rest, both with x's sign. */
double rt_math_modf(double x, double *whole);
/* Raises ValueError "tolerances must be non-negative". */
bool rt_math_isclose(double a, double b, double relative, double absolute);
/* The parts of frexp and modf one by one. */
static inline double rt_math_frexp_mantissa(double x) {
  int64_t exponent;
  return rt_math_frexp(x, &exponent);
}
static inline int64_t rt_math_frexp_exponent(double x) {
  int64_t exponent;
  rt_math_frexp(x, &exponent);
  return exponent;
}
static inline double rt_math_modf_fraction(double x) {
  double whole;
  return rt_math_modf(x, &whole);
}
static inline double rt_math_modf_whole(double x) {
  double whole;
  rt_math_modf(x, &whole);
  return whole;
}
double rt_math_nextafter(double x, double y);
double rt_math_ulp(double x);
static inline double rt_math_fabs(double x) { return __builtin_fabs(x); }
static inline double rt_math_copysign(double x, double y) { return __builtin_copysign(x, y); }
static inline double rt_math_degrees(double x) { return x * (180.0 / 3.141592653589793); }
static inline double rt_math_radians(double x) { return x * (3.141592653589793 / 180.0); }
