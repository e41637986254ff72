#include "rt/range.h"

int64_t rt_range_stop_slow(rt_int start, rt_int stop, rt_int step) {
  bool empty = rt_int_negative(step) != rt_int_negative(stop);
  if (!empty || !rt_int_is_small(start)) rt_raise_msg(&rt_class_OverflowError, "the end of the range is too large");
  return rt_range_clamp(stop);
}
