#include <rt/string.h>

/* More than 32 bytes: 64 at a time, then 16, the last of which overlap. */
RT_NOINLINE static void rt_fill_long(char *p, uint64_t word, size_t n) {
  char *end = p + n;
  rt_pair pair = {word, word};
  size_t words = n / 8;
  if (n >= RT_MANY_BYTES) RT_FILL_WORDS(p, word, words);
  for (char *most = end - p > 64 ? end - 64 : p; p < most; p += 64) {
    rt_pair_store(p, pair);
    rt_pair_store(p + 16, pair);
    rt_pair_store(p + 32, pair);
    rt_pair_store(p + 48, pair);
    RT_BARRIER();
  }
  for (; p < end - 16; p += 16) {
    rt_pair_store(p, pair);
    RT_BARRIER();
  }
  rt_pair_store(end - 16, pair);
}

/* Short ones are written where memset is called, with a known length. */
void *memset(void *to, int byte, size_t n) {
  char *p = to, *end = p + n;
  uint64_t word = (uint8_t)byte * 0x0101010101010101u;
  rt_pair pair = {word, word};
  if (n > 32) {
    rt_fill_long(p, word, n);
  } else if (n >= 16) {
    rt_pair_store(p, pair);
    rt_pair_store(end - 16, pair);
  } else if (n >= 8) {
    rt_word_store(p, word);
    rt_word_store(end - 8, word);
  } else if (n >= 4) {
    rt_single_store(p, (uint32_t)word);
    rt_single_store(end - 4, (uint32_t)word);
  } else if (n > 1) {
    rt_half_store(p, (uint16_t)word);
    rt_half_store(end - 2, (uint16_t)word);
  } else if (n) {
    *p = (char)byte;
  }
  return to;
}
