#include "rt/slice.h"

int64_t rt_slice_step_checked(int64_t step) {
  if (step == 0) rt_raise_msg(&rt_class_ValueError, "slice step cannot be zero");
  return step == RT_SLICE_NONE ? 1 : step;
}

int64_t rt_range_step_checked(int64_t step) {
  if (step == 0) rt_raise_msg(&rt_class_ValueError, "range() arg 3 must not be zero");
  return step;
}
