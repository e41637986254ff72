#pragma once
/* Inside rt/core/int: the magnitude of an rt_int as limbs, and results built in place. */
#include "rt/int.h"
#include "rt/limbs.h"

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
