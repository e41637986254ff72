#include <rt/unicode.h>

int rt_utf8_put(char *p, uint32_t code) {
  int n = rt_utf8_size(code);
  static const uint8_t lead[] = {0, 0, 0xC0, 0xE0, 0xF0};
  for (int i = n - 1; i > 0; i--, code >>= 6) p[i] = (char)(0x80 | (code & 0x3F));
  p[0] = (char)(lead[n] | code);
  return n;
}

const char *rt_utf8_skip(const char *p, int64_t index) {
  for (; index > 0; index--) p += rt_utf8_width(*p);
  return p;
}
