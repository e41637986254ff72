#include <rt/range.h>

int64_t rt_range_index(rt_range x, int64_t i) {
  if (rt_range_has(x, i)) return (i - x.start) / x.step;
  rt_sb text;
  rt_sb_init(&text, rt_exc_home());
  rt_sb_decimal(&text, i);
  rt_sb_cstr(&text, " is not in range");
  rt_raise_text(&rt_class_ValueError, rt_sb_finish(&text));
}

rt_range rt_range_slice(rt_range x, int64_t start, int64_t stop, int64_t step) {
  rt_slice_adjust(rt_range_size(x), &start, &stop, step);
  return (rt_range){x.start + start * x.step, x.start + stop * x.step, x.step * step};
}

bool rt_range_eq(rt_range a, rt_range b) {
  int64_t n = rt_range_size(a);
  return n == rt_range_size(b) && (n == 0 || (a.start == b.start && (n == 1 || a.step == b.step)));
}

uint64_t rt_range_hash(rt_range x) {
  int64_t n = rt_range_size(x);
  uint64_t acc = rt_hash_tuple_add(rt_hash_tuple_begin(), rt_int_hash(rt_int_from_i64(n)));
  acc = rt_hash_tuple_add(acc, n ? rt_int_hash(rt_int_from_i64(x.start)) : RT_HASH_NONE);
  acc = rt_hash_tuple_add(acc, n > 1 ? rt_int_hash(rt_int_from_i64(x.step)) : RT_HASH_NONE);
  return rt_hash_tuple_end(acc, 3);
}

void rt_range_repr(rt_sb *out, rt_range x) {
  rt_sb_cstr(out, "range(");
  rt_sb_decimal(out, x.start);
  rt_sb_cstr(out, ", ");
  rt_sb_decimal(out, x.stop);
  if (x.step != 1) {
    rt_sb_cstr(out, ", ");
    rt_sb_decimal(out, x.step);
  }
  rt_sb_char(out, ')');
}
