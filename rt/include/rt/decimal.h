#pragma once
/* Inside rt/core/float: a float's exact decimal expansion. */
#include "rt/float.h"
#include "rt/limbs.h"

/* Limbs for 2^1024 and for 2^53 5^1074. */
#define RT_DOUBLE_LIMBS 42

/* 0.d1 d2 d3 ... * 10^point; no digits for zero. */
typedef struct rt_decimal {
  int64_t n, point;
  char digits[RT_DECIMAL_ROOM(RT_DOUBLE_LIMBS)];
} rt_decimal;

/* All digits of |x|, finite. */
void rt_decimal_of_double(rt_decimal *d, double x);
/* The first `keep` digits (none if negative), rounded half to even; fewer are left as they are. A carry out of
   them moves the point; where nothing was kept it leaves one digit. */
void rt_decimal_round(rt_decimal *d, int64_t keep);
/* The shortest digits that read back as |x|, finite and not 0. */
void rt_decimal_shortest(rt_decimal *d, double x);
