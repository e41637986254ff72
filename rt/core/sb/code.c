#include <rt/sb.h>

void rt_sb_code(rt_sb *b, uint32_t c) {
  char *p = rt_sb_room(b, 4);
  if (c < 0x80) {
    *p++ = (char)c;
  } else if (c < 0x800) {
    *p++ = (char)(0xC0 | c >> 6);
    *p++ = (char)(0x80 | (c & 63));
  } else if (c < 0x10000) {
    *p++ = (char)(0xE0 | c >> 12);
    *p++ = (char)(0x80 | (c >> 6 & 63));
    *p++ = (char)(0x80 | (c & 63));
  } else {
    *p++ = (char)(0xF0 | c >> 18);
    *p++ = (char)(0x80 | (c >> 12 & 63));
    *p++ = (char)(0x80 | (c >> 6 & 63));
    *p++ = (char)(0x80 | (c & 63));
  }
  b->p = p;
}
