#include "rt/slice.h"

int64_t rt_range_len(int64_t start, int64_t stop, int64_t step) {
  uint64_t n = rt_range_count(start, stop, step);
  if (n > INT64_MAX) rt_raise_msg(&rt_class_OverflowError, "Python int too large to convert to C ssize_t");
  return (int64_t)n;
}
