#include <rt/string.h>

void *memset(void *to, int byte, size_t n) {
  char *p = to;
  uint64_t word = (uint8_t)byte * 0x0101010101010101u;
  for (; n >= 8; n -= 8, p += 8) {
    rt_word_store(p, word);
    RT_BARRIER();
  }
  for (; n > 0; n--) {
    *p++ = (char)byte;
    RT_BARRIER();
  }
  return to;
}
