#include <rt/sb.h>
#include <rt/string.h>

void rt_sb_cstr(rt_sb *b, const char *text) {
  rt_sb_bytes(b, text, (int64_t)rt_strlen(text));
}
