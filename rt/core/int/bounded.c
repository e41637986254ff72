/* Ints that an annotation gives bounds. */
#include <rt/int.h>

void rt_raise_bounds(void) { rt_raise_msg(&rt_class_OverflowError, "int is not within the bounds of its annotation"); }

int64_t rt_int_bounded(rt_int x, int64_t least, int64_t most) {
  if (!rt_int_fits_i64(x)) rt_raise_bounds();
  return rt_i64_bounded(rt_int_to_i64(x), least, most);
}

uint64_t rt_int_bounded_u64(rt_int x, uint64_t most) {
  uint64_t low = rt_int_low_u64(x);
  if (rt_int_negative(x) || !rt_int_eq(rt_int_from_u64(low), x) || low > most) rt_raise_bounds();
  return low;
}
