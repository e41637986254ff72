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
/* ---- loops over ranges whose bounds only show at run time ---- */

/* An end brought to 62 bits, for loops whose small steps would not take them there in a lifetime. */
static inline int64_t rt_range_clamp(rt_int stop) {
  if (RT_LIKELY(rt_int_is_small(stop))) return rt_int_small(stop);
  return rt_int_negative(stop) ? RT_INT_SMALL_MIN : RT_INT_SMALL_MAX;
}
/* The same for any step and start: OverflowError where numbers beyond 62 bits would be reached. */
int64_t rt_range_stop_slow(rt_int start, rt_int stop, rt_int step);
static inline int64_t rt_range_stop(rt_int start, rt_int stop, rt_int step) {
  return RT_LIKELY(rt_int_is_small(stop)) ? rt_int_small(stop) : rt_range_stop_slow(start, stop, step);
}
/* The beginning of a loop up to `stop` from a start that is at least `low`: where it isn't before stop, any number
   from stop and low on. Down likewise. */
static inline int64_t rt_range_first_up(rt_int start, int64_t stop, int64_t low) {
  if (rt_int_is_small(start) && rt_int_small(start) < stop) return rt_int_small(start);
  return stop > low ? stop : low;
}
static inline int64_t rt_range_first_down(rt_int start, int64_t stop, int64_t high) {
  if (rt_int_is_small(start) && rt_int_small(start) > stop) return rt_int_small(start);
  return stop < high ? stop : high;
}
/* A step, ValueError for 0; whether a loop goes on. */
static inline rt_int rt_int_range_step(rt_int step) {
  if (RT_UNLIKELY(step == 0)) rt_range_step_checked(0);
  return step;
}
static inline bool rt_int_range_more(rt_int i, rt_int stop, rt_int step) {
  return rt_int_negative(step) ? rt_int_lt(stop, i) : rt_int_lt(i, stop);
}

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
