#include <rt/sb.h>
#include <rt/slice_value.h>

static void rt_slice_part_repr(rt_sb *out, rt_int x) {
  if (x == RT_INT_NONE) rt_sb_cstr(out, "None");
  else rt_int_repr(out, x);
}

void rt_slice_repr(rt_sb *out, rt_slice s) {
  rt_sb_cstr(out, "slice(");
  rt_slice_part_repr(out, s.start);
  rt_sb_cstr(out, ", ");
  rt_slice_part_repr(out, s.stop);
  rt_sb_cstr(out, ", ");
  rt_slice_part_repr(out, s.step);
  rt_sb_char(out, ')');
}
