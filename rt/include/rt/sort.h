#pragma once
/* The arithmetic of merge sorts. */
#include "rt/base.h"

/* How many runs can wait to be merged: their powers rise and are at most 64. */
#define RT_SORT_RUNS 65

/* The least length of a run, 32 to 64, such that n divided by it is a power of two or a little less; n if n < 64. */
int64_t rt_sort_least_run(int64_t n);

/* The power of the boundary between the runs [from, mid) and [mid, to) of n items: the depth of the node that
   parts their middles in a perfectly balanced merge tree. */
int rt_sort_power(int64_t n, int64_t from, int64_t mid, int64_t to);
