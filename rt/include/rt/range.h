#pragma once
/* range as a value: three numbers of 64 bits. */
#include <rt/hash.h>
#include <rt/int.h>
#include <rt/sb.h>
#include <rt/slice.h>

typedef struct rt_range {
  int64_t start, stop, step;
} rt_range;

/* range(start, stop, step): ValueError for step 0. */
static inline rt_range rt_range_make(int64_t start, int64_t stop, int64_t step) {
  return (rt_range){start, stop, rt_range_step(step)};
}
static inline int64_t rt_range_size(rt_range x) { return rt_range_len(x.start, x.stop, x.step); }
static inline int64_t rt_range_at(rt_range x, int64_t i) { return rt_range_get(x.start, x.stop, x.step, i); }
static inline bool rt_range_has(rt_range x, int64_t i) { return rt_range_contains(x.start, x.stop, x.step, i); }
/* x.index(i): ValueError */
int64_t rt_range_index(rt_range x, int64_t i);
/* x[start:stop:step]: missing bounds and the step as in rt/slice.h. */
rt_range rt_range_slice(rt_range x, int64_t start, int64_t stop, int64_t step);

/* Ranges are equal when they give the same numbers. */
bool rt_range_eq(rt_range a, rt_range b);
uint64_t rt_range_hash(rt_range x);
void rt_range_repr(rt_sb *out, rt_range x);
static inline void rt_range_str(rt_sb *out, rt_range x) { rt_range_repr(out, x); }
/* What Python refuses and the compiler has reported. */
static inline bool rt_range_lt(rt_range a, rt_range b) { return a.start < b.start; }
static inline rt_range rt_range_keep(rt_range x, rt_region *r) {
  (void)r;
  return x;
}
