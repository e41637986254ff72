#pragma once
/* slice as a value: start, stop and step, each an int or None (RT_INT_NONE). */
#include <rt/int.h>
#include <rt/slice.h>

typedef struct rt_slice {
  rt_int start, stop, step;
} rt_slice;

/* slice(start, stop, step): parts that are big integers are kept for good. */
static inline rt_int rt_slice_part(rt_int x) { return x == RT_INT_NONE ? x : rt_int_keep(x, &rt_program_region); }
static inline rt_slice rt_slice_of(rt_int start, rt_int stop, rt_int step) {
  return (rt_slice){rt_slice_part(start), rt_slice_part(stop), rt_slice_part(step)};
}

/* The parts as machine integers, missing ones filled in by the sign of the step. */
static inline int64_t rt_slice_step_of(rt_slice s) {
  return s.step == RT_INT_NONE ? 1 : rt_slice_bound(rt_int_clamp_i64(s.step));
}
static inline int64_t rt_slice_start_of(rt_slice s) {
  return s.start == RT_INT_NONE ? rt_slice_start(rt_slice_step_of(s)) : rt_slice_bound(rt_int_clamp_i64(s.start));
}
static inline int64_t rt_slice_stop_of(rt_slice s) {
  return s.stop == RT_INT_NONE ? rt_slice_stop(rt_slice_step_of(s)) : rt_slice_bound(rt_int_clamp_i64(s.stop));
}

static inline bool rt_slice_eq(rt_slice a, rt_slice b) {
  return rt_int_eq(a.start, b.start) && rt_int_eq(a.stop, b.stop) && rt_int_eq(a.step, b.step);
}
void rt_slice_repr(rt_sb *out, rt_slice s);
static inline void rt_slice_str(rt_sb *out, rt_slice s) { rt_slice_repr(out, s); }
/* What Python refuses and the compiler has reported. */
static inline bool rt_slice_lt(rt_slice a, rt_slice b) { return a.start < b.start; }
static inline uint64_t rt_slice_hash(rt_slice s) { return (uint64_t)s.start; }
static inline rt_slice rt_slice_keep(rt_slice s, rt_region *r) {
  if (s.start != RT_INT_NONE) s.start = rt_int_keep(s.start, r);
  if (s.stop != RT_INT_NONE) s.stop = rt_int_keep(s.stop, r);
  if (s.step != RT_INT_NONE) s.step = rt_int_keep(s.step, r);
  return s;
}
