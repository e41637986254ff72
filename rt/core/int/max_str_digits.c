#include "rt/int.h"
#include "rt/radix.h"

#define RT_INT_FEWEST_STR_DIGITS 640

int64_t rt_int_max_str_digits = 4300;

void rt_int_set_max_str_digits(rt_int digits) {
  int64_t most = rt_int_clamp_i64(digits);
  if (most > INT32_MAX || most < INT32_MIN)
    rt_raise_msg(&rt_class_OverflowError, "Python int too large to convert to C int");
  if (most != 0 && most < RT_INT_FEWEST_STR_DIGITS)
    rt_raise_msg(&rt_class_ValueError, "maxdigits must be 0 or larger than 640");
  rt_int_max_str_digits = most;
  rt_radix_read_long = rt_radix_read_halves;
  rt_radix_write_long = rt_radix_write_halves;
}
