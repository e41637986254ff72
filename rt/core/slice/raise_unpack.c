#include "rt/sb.h"
#include "rt/slice.h"

RT_NORETURN static void rt_raise_unpack_few(const char *expecting, int64_t len, int64_t expected) {
  rt_sb text;
  rt_sb_init(&text, rt_exc_home());
  rt_sb_cstr(&text, expecting);
  rt_sb_decimal(&text, expected);
  rt_sb_cstr(&text, ", got ");
  rt_sb_decimal(&text, len);
  rt_sb_char(&text, ')');
  rt_raise_text(&rt_class_ValueError, rt_sb_finish(&text));
}

RT_COLD void rt_raise_unpack_exact(int64_t len, int64_t expected) {
  if (len < expected) rt_raise_unpack_few("not enough values to unpack (expected ", len, expected);
  rt_sb text;
  rt_sb_init(&text, rt_exc_home());
  rt_sb_cstr(&text, "too many values to unpack (expected ");
  rt_sb_decimal(&text, expected);
  rt_sb_char(&text, ')');
  rt_raise_text(&rt_class_ValueError, rt_sb_finish(&text));
}

RT_COLD void rt_raise_unpack_least(int64_t len, int64_t expected) {
  rt_raise_unpack_few("not enough values to unpack (expected at least ", len, expected);
}
