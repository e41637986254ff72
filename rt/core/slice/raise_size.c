#include "rt/sb.h"
#include "rt/slice.h"

RT_COLD void rt_raise_slice_size(const char *what, int64_t given, int64_t room) {
  rt_sb text;
  rt_sb_init(&text, rt_exc_home());
  rt_sb_cstr(&text, "attempt to assign ");
  rt_sb_cstr(&text, what);
  rt_sb_cstr(&text, " of size ");
  rt_sb_decimal(&text, given);
  rt_sb_cstr(&text, " to extended slice of size ");
  rt_sb_decimal(&text, room);
  rt_raise_text(&rt_class_ValueError, rt_sb_finish(&text));
}
