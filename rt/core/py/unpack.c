#include <rt/py.h>

void rt_unpack_failed(int64_t have, int64_t want, bool least) {
  rt_sb text;
  rt_sb_init(&text, rt_exc_home());
  if (have > want) {
    rt_sb_cstr(&text, "too many values to unpack (expected ");
    rt_sb_decimal(&text, want);
  } else {
    rt_sb_cstr(&text, least ? "not enough values to unpack (expected at least " : "not enough values to unpack (expected ");
    rt_sb_decimal(&text, want);
    rt_sb_cstr(&text, ", got ");
    rt_sb_decimal(&text, have);
  }
  rt_sb_char(&text, ')');
  rt_raise_text(&rt_class_ValueError, rt_sb_finish(&text));
}
