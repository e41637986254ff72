#include <rt/sb.h>
#include <rt/str.h>
#include <stdarg.h>

RT_NOINLINE rt_str rt_text_filled(rt_region *r, const char *form, ...) {
  rt_sb b;
  rt_sb_init(&b, r);
  va_list values;
  va_start(values, form);
  while (true) {
    const char *from = form;
    while ((uint8_t)*form > RT_FILL_INT) form++;
    if (form > from) rt_sb_bytes(&b, from, form - from);
    char mark = *form++;
    if (mark == RT_FILL_STR) {
      rt_sb_str(&b, va_arg(values, rt_str));
    } else if (!mark) {
      break;
    } else if (mark == RT_FILL_DECIMAL) {
      rt_sb_decimal(&b, va_arg(values, int64_t));
    } else if (mark == RT_FILL_INT) {
      void (*write)(rt_sb *, rt_int) = va_arg(values, void (*)(rt_sb *, rt_int));
      write(&b, va_arg(values, rt_int));
    } else {
      rt_str_repr(&b, va_arg(values, rt_str));
    }
  }
  va_end(values);
  return rt_sb_finish(&b);
}
