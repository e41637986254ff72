#include <rt/sb.h>
#include <rt/string.h>

#define RT_HIGH_BITS 0x8080808080808080u

int64_t rt_ascii_before(const void *p, int64_t n) {
  const uint8_t *from = p;
  int64_t i = 0;
  while (n - i >= 8 && !(rt_word_load(from + i) & RT_HIGH_BITS)) i += 8;
  while (i < n && from[i] < 0x80) i++;
  return i;
}

/* The continuations (10xxxxxx) among eight bytes. */
static inline int64_t rt_continuations(uint64_t word) {
  uint64_t ones = (word & ~word << 1) >> 7 & 0x0101010101010101u;
  return (int64_t)(ones * 0x0101010101010101u >> 56);
}

/* Counts the bytes that are no continuation, eight at a time; the last eight again, without those that were counted. */
int64_t rt_text_length(const char *p, int64_t n) {
  int64_t length = n, i = 0;
  for (; n - i >= 8; i += 8) {
    uint64_t word = rt_word_load(p + i);
    if (word & RT_HIGH_BITS) length -= rt_continuations(word);
  }
  if (i == n) return length;
  if (i) return length - rt_continuations(rt_word_load(p + n - 8) >> 8 * (8 - (n - i)));
  for (; i < n; i++) length -= (p[i] & 0xC0) == 0x80;
  return length;
}
