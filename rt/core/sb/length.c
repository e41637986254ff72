#include <rt/sb.h>

/* Counts the bytes that are no continuation (10xxxxxx), eight at a time. */
int64_t rt_text_length(const char *p, int64_t n) {
  int64_t length = n;
  for (; n >= 8; n -= 8, p += 8) {
    uint64_t word;
    memcpy(&word, p, 8);
    uint64_t ones = (word & ~word << 1) >> 7 & 0x0101010101010101u;
    length -= (int64_t)(ones * 0x0101010101010101u >> 56);
  }
  for (; n > 0; n--, p++) length -= (*p & 0xC0) == 0x80;
  return length;
}
