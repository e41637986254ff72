#include <rt/py.h>

static void at_address(rt_sb *out, const void *p) {
  rt_sb_cstr(out, " at 0x");
  for (int shift = 60; shift >= 0; shift -= 4)
    if (shift == 0 || (uintptr_t)p >> shift) rt_sb_char(out, "0123456789abcdef"[(uintptr_t)p >> shift & 15]);
  rt_sb_char(out, '>');
}

void rt_address_repr(rt_sb *out, const void *p, const char *what) {
  rt_sb_char(out, '<');
  rt_sb_cstr(out, what);
  rt_sb_cstr(out, " object");
  at_address(out, p);
}

void rt_function_repr(rt_sb *out, const void *p, const char *name) {
  rt_sb_cstr(out, "<function ");
  rt_sb_cstr(out, name);
  at_address(out, p);
}

rt_str rt_exc_text(const rt_exc *e) {
  rt_sb text;
  rt_sb_init(&text, rt_current);
  rt_exc_str(&text, e);
  return rt_sb_finish(&text);
}
