#pragma once
/* Inside rt/core/int: the magnitude of an rt_int as limbs, and results built in place. */
#include "rt/int.h"
#include "rt/limbs.h"
#include "rt/radix.h"

/* The magnitude and sign of an int of either form. Points into itself: not to be copied. */
typedef struct rt_int_view {
  const uint64_t *limb;
  int64_t n; /* 0 for zero */
  bool negative;
  uint64_t word;
} rt_int_view;

void rt_int_view_of(rt_int_view *v, rt_int x);

/* A big of n limbs, contents undefined, in rt_current. Raises OverflowError beyond 2^26 limbs. */
rt_big *rt_big_new(int64_t n);
/* The int of b, which rt_big_new made with n limbs: leading zeros dropped, small if it fits. */
rt_int rt_big_done(rt_big *b, int64_t n, bool negative);
/* The int of a magnitude. */
rt_int rt_int_from_limbs(const uint64_t *a, int64_t n, bool negative);
/* a << bits. */
rt_int rt_int_shifted_left(const rt_int_view *a, int64_t bits);

/* From this many limbs on, as measured, digits are found faster by halves. */
#define RT_INT_LONG 64

/* How a long int is written, null while rt_limbs_decimal will do. What makes long ints in a few steps sets it, so
   that a program which can't has no use for the division and multiplication of long numbers. */
extern int64_t (*rt_int_long_decimal)(char *out, const uint64_t *a, int64_t n);
static inline void rt_int_grows(int64_t n) {
  if (n >= RT_INT_LONG) rt_int_long_decimal = rt_limbs_decimal_long;
}
