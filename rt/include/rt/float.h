#pragma once
/* Python's float: shortest repr, exact formatting and parsing, Python's division and rounding. */
#include "rt/base.h"
#include "rt/exc.h"
#include "rt/int.h"
#include "rt/sb.h"

/* mantissa * 2^exponent, rounded half to even; `sticky`: the true value lies a little above. Infinity beyond. */
double rt_float_compose(uint64_t mantissa, bool sticky, int64_t exponent);

/* A finite double as mantissa * 2^exponent, mantissa < 2^53. */
typedef struct rt_float_parts {
  uint64_t mantissa;
  int exponent;
  bool negative;
} rt_float_parts;

static inline uint64_t rt_float_word(double x) {
  union { double d; uint64_t u; } both = {.d = x};
  return both.u;
}
static inline double rt_float_of_word(uint64_t u) {
  union { uint64_t u; double d; } both = {.u = u};
  return both.d;
}
static inline bool rt_float_is_nan(double x) { return x != x; }
static inline bool rt_float_is_finite(double x) { return x - x == 0; }
static inline bool rt_float_is_inf(double x) { return !rt_float_is_finite(x) && !rt_float_is_nan(x); }
static inline bool rt_float_sign(double x) { return rt_float_word(x) >> 63; }
rt_float_parts rt_float_split(double x);

typedef double rt_double_pair __attribute__((vector_size(16)));
/* The machine's square root, correctly rounded, nan below zero: without the call for errno that sqrt() brings. */
static inline double rt_float_sqrt(double x) {
  rt_double_pair pair = {x, 0};
  return __builtin_ia32_sqrtsd(pair)[0];
}

/* ---- text ---- */

/* CPython's repr: the shortest decimal that reads back as x. */
void rt_float_repr(rt_sb *out, double x);
static inline void rt_float_str(rt_sb *out, double x) { rt_float_repr(out, x); }

#define RT_FLOAT_SIGN 1  /* '+' before what is not negative */
#define RT_FLOAT_DOT_0 2 /* at least ".0" behind the digits unless there is an exponent */
#define RT_FLOAT_ALT 4   /* '#': the point always, and 'g' keeps trailing zeros */
/* What format(x, '.<precision><type>') writes, for type e, E, f, F, g, G, or r (repr; precision is not used).
   Exact to the last digit for any precision >= 0; ties go to even. */
void rt_float_format(rt_sb *out, double x, char type, int64_t precision, int flags);

/* float(text). Raises ValueError "could not convert string to float: '...'". */
double rt_float_parse(rt_str text);
/* Reads a number (digits, point, exponent) from p[0..n), which holds exactly one; correctly rounded. */
double rt_float_from_decimal(const char *p, int64_t n);

/* ---- operators ---- */

/* a / b, a // b, a % b. Raise ZeroDivisionError. */
RT_NORETURN RT_COLD void rt_raise_float_zero_division(void);
static inline double rt_float_truediv(double a, double b) {
  if (RT_UNLIKELY(b == 0)) rt_raise_float_zero_division();
  return a / b;
}
double rt_float_floordiv(double a, double b);
double rt_float_mod(double a, double b);
void rt_float_divmod(double a, double b, double *quotient, double *remainder);

/* divmod(a, b)[0]: a // b, but for what it raises. */
double rt_float_quotient(double a, double b);
/* a ** b with C's pow. Raises ZeroDivisionError for 0.0 ** negative, OverflowError, and ValueError for a negative
   number to a fractional power (in CPython a complex). */
double rt_float_pow(double a, double b);

/* ---- rounding ---- */

/* round(x): to an int, half to even. Raises OverflowError, ValueError. */
rt_int rt_float_round(double x);
/* round(x, digits): correctly rounded, ties to even. Raises OverflowError "rounded value too large to represent". */
double rt_float_round_to(double x, rt_int digits);
bool rt_float_is_integer(double x);
double rt_float_floor_value(double x);
double rt_float_ceil_value(double x);
double rt_float_trunc_value(double x);
double rt_float_rint(double x);
static inline rt_int rt_float_floor(double x) { return rt_int_from_double(rt_float_floor_value(x)); }
static inline rt_int rt_float_ceil(double x) { return rt_int_from_double(rt_float_ceil_value(x)); }
static inline rt_int rt_float_trunc(double x) { return rt_int_from_double(x); }
/* C's fmod, exact: no errors, nan where undefined. */
double rt_float_fmod(double a, double b);

static inline uint64_t rt_float_hash(double x) { return rt_hash_double(x); }
/* x.as_integer_ratio(). Raises OverflowError, ValueError. */
void rt_float_ratio(double x, rt_int *numerator, rt_int *denominator);
