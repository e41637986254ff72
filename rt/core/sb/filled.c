#include <rt/sb.h>
#include <rt/str.h>
#include <stdarg.h>

RT_NOINLINE rt_str rt_text_filled(rt_region *r, const char *form, ...) {
  rt_sb b;
  rt_sb_init(&b, r);
  va_list values;
  va_start(values, form);
  while (*form) {
    const char *from = form;
    while (*form > RT_FILL_REPR || *form < 0) form++;
    if (form > from) rt_sb_bytes(&b, from, form - from);
    if (*form == RT_FILL_STR) rt_sb_str(&b, va_arg(values, rt_str));
    if (*form == RT_FILL_DECIMAL) rt_sb_decimal(&b, va_arg(values, int64_t));
    if (*form == RT_FILL_REPR) rt_str_repr(&b, va_arg(values, rt_str));
    if (*form) form++;
  }
  va_end(values);
  return rt_sb_finish(&b);
}
