#pragma once
/* Inside rt/core/float: powers of ten to 128 bits. */
#include "rt/limbs.h"

#define RT_POW10_FIRST (-292)
#define RT_POW10_LAST 324

extern const uint64_t rt_pow10_bases[][2];
extern const uint64_t rt_pow10_corrections[];

/* 10^e scaled to [2^127, 2^128) and rounded up, RT_POW10_FIRST <= e <= RT_POW10_LAST. */
rt_u128 rt_pow10_significand(int e);
