#pragma once
/* Indexes, slices and ranges as arithmetic on int64_t. */
#include "rt/base.h"
#include "rt/exc.h"

/* Raises IndexError(message). */
RT_NORETURN RT_COLD void rt_raise_index(const char *message);

/* A subscript as an offset: negative ones count from the end, others than those of the len items raise
   IndexError(message). `x[-1]` is as direct as `x[0]`, and of an index that gcc knows not to be negative one test is left. */
RT_INLINE int64_t rt_index(int64_t i, int64_t len, const char *message) {
  int64_t wrapped = (int64_t)((uint64_t)i + (uint64_t)len);
  int64_t at = RT_CONSTANT(i) && i < 0 ? wrapped : i;
  if (RT_UNLIKELY((uint64_t)at >= (uint64_t)len)) {
    at = wrapped;
    if (RT_UNLIKELY(i >= 0 || (uint64_t)at >= (uint64_t)len)) rt_raise_index(message);
  }
  return at;
}

/* A missing start, stop or step. The compiler passes a real -2**63 on as -2**63 + 1 (rt_slice_bound), which
   cuts the same for any sequence that fits into memory. */
#define RT_SLICE_NONE INT64_MIN

static inline int64_t rt_slice_bound(int64_t i) { return i == RT_SLICE_NONE ? -INT64_MAX : i; }

/* A start and a stop for step 1, missing ones filled in. */
static inline int64_t rt_slice_low(int64_t start) { return start == RT_SLICE_NONE ? 0 : start; }
static inline int64_t rt_slice_high(int64_t stop) { return stop == RT_SLICE_NONE ? INT64_MAX : stop; }

/* What a missing start or stop means, by the sign of the step. */
static inline int64_t rt_slice_start(int64_t step) { return step < 0 ? INT64_MAX : 0; }
static inline int64_t rt_slice_stop(int64_t step) { return step < 0 ? INT64_MIN : INT64_MAX; }

/* Raises ValueError for step 0; a missing step is 1. */
int64_t rt_slice_step_checked(int64_t step);

static inline int64_t rt_slice_step(int64_t step) {
  return RT_LIKELY(step > 0) ? step : rt_slice_step_checked(step);
}

/* The same for a step that is never missing: no lower than -INT64_MAX. */
static inline int64_t rt_slice_step_real(int64_t step) { return rt_slice_step(rt_slice_bound(step)); }

/* One bound of a slice, clipped to what a sequence of len items has. */
static inline int64_t rt_slice_clip(int64_t i, int64_t len, int64_t step) {
  if (i < 0) {
    i += len;
    if (i < 0) i = step < 0 ? -1 : 0;
  } else if (i >= len) {
    i = step < 0 ? len - 1 : len;
  }
  return i;
}

/* How many of start, start + step, ... come before stop; step != 0. */
static inline uint64_t rt_range_count(int64_t start, int64_t stop, int64_t step) {
  if (step > 0) return start < stop ? ((uint64_t)stop - (uint64_t)start - 1) / (uint64_t)step + 1 : 0;
  return start > stop ? ((uint64_t)start - (uint64_t)stop - 1) / (0 - (uint64_t)step) + 1 : 0;
}

/* Clips a slice to a sequence of len items, as CPython does, and returns how many items it names:
   *start, *start + step, ... Step is what rt_slice_step returned. */
static inline int64_t rt_slice_adjust(int64_t len, int64_t *start, int64_t *stop, int64_t step) {
  *start = rt_slice_clip(*start, len, step);
  *stop = rt_slice_clip(*stop, len, step);
  return (int64_t)rt_range_count(*start, *stop, step);
}

/* The same where both may be RT_SLICE_NONE. */
static inline int64_t rt_slice_cut(int64_t len, int64_t *start, int64_t *stop, int64_t step) {
  if (*start == RT_SLICE_NONE) *start = rt_slice_start(step);
  if (*stop == RT_SLICE_NONE) *stop = rt_slice_stop(step);
  return rt_slice_adjust(len, start, stop, step);
}

/* ValueError: `given` items, called `what`, don't fit an extended slice of `room`. */
RT_NORETURN RT_COLD void rt_raise_slice_size(const char *what, int64_t given, int64_t room);

/* For `a, b = seq` and `a, *b, c = seq`: ValueError unless len is `expected`, or at least that. */
RT_NORETURN RT_COLD void rt_raise_unpack_exact(int64_t len, int64_t expected);
RT_NORETURN RT_COLD void rt_raise_unpack_least(int64_t len, int64_t expected);

static inline void rt_unpack_exact(int64_t len, int64_t expected) {
  if (RT_UNLIKELY(len != expected)) rt_raise_unpack_exact(len, expected);
}

static inline void rt_unpack_least(int64_t len, int64_t expected) {
  if (RT_UNLIKELY(len < expected)) rt_raise_unpack_least(len, expected);
}

/* Raises ValueError for step 0; else the step. */
int64_t rt_range_step_checked(int64_t step);

static inline int64_t rt_range_step(int64_t step) {
  return RT_LIKELY(step != 0) ? step : rt_range_step_checked(step);
}

/* len(range(start, stop, step)); raises OverflowError when it exceeds an int64_t. */
int64_t rt_range_len(int64_t start, int64_t stop, int64_t step);

/* range(start, stop, step)[i]; raises IndexError. */
static inline int64_t rt_range_get(int64_t start, int64_t stop, int64_t step, int64_t i) {
  uint64_t n = rt_range_count(start, stop, step);
  i = rt_index(i, (int64_t)n, "range object index out of range");
  return (int64_t)((uint64_t)start + (uint64_t)i * (uint64_t)step);
}

/* x in range(start, stop, step) */
static inline bool rt_range_contains(int64_t start, int64_t stop, int64_t step, int64_t x) {
  if (step > 0) return x >= start && x < stop && ((uint64_t)x - (uint64_t)start) % (uint64_t)step == 0;
  return x <= start && x > stop && ((uint64_t)start - (uint64_t)x) % (0 - (uint64_t)step) == 0;
}
