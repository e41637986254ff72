#pragma once
/* Python's complex: two doubles, passed by value. Arithmetic as CPython's Objects/complexobject.c defines it. */
#include <rt/base.h>
#include <rt/float.h>
#include <rt/sb.h>

typedef struct rt_complex {
  double real, imag;
} rt_complex;

static inline rt_complex rt_complex_of(double real, double imag) { return (rt_complex){real, imag}; }

static inline rt_complex rt_complex_add(rt_complex a, rt_complex b) {
  return (rt_complex){a.real + b.real, a.imag + b.imag};
}
static inline rt_complex rt_complex_sub(rt_complex a, rt_complex b) {
  return (rt_complex){a.real - b.real, a.imag - b.imag};
}
static inline rt_complex rt_complex_mul(rt_complex a, rt_complex b) {
  return (rt_complex){a.real * b.real - a.imag * b.imag, a.real * b.imag + a.imag * b.real};
}
static inline rt_complex rt_complex_neg(rt_complex x) { return (rt_complex){-x.real, -x.imag}; }
static inline rt_complex rt_complex_conjugate(rt_complex x) { return (rt_complex){x.real, -x.imag}; }
static inline bool rt_complex_bool(rt_complex x) { return x.real != 0 || x.imag != 0; }
static inline bool rt_complex_eq(rt_complex a, rt_complex b) { return a.real == b.real && a.imag == b.imag; }

/* ZeroDivisionError: complex division by zero. */
rt_complex rt_complex_truediv(rt_complex a, rt_complex b);
/* ZeroDivisionError, OverflowError. */
rt_complex rt_complex_pow(rt_complex a, rt_complex b);
/* OverflowError. */
double rt_complex_abs(rt_complex x);

/* "(1+2j)", "2j"; the real part is left out where it is 0.0. */
void rt_complex_repr(rt_sb *out, rt_complex x);
static inline void rt_complex_str(rt_sb *out, rt_complex x) { rt_complex_repr(out, x); }
/* The hash of an equal float or int where there is one. */
uint64_t rt_complex_hash(rt_complex x);
/* TypeError: complex numbers have no order. */
bool rt_complex_lt(rt_complex a, rt_complex b);
static inline rt_complex rt_complex_keep(rt_complex x, rt_region *r) {
  (void)r;
  return x;
}
