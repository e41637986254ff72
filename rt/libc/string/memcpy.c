#include <rt/string.h>

void *memcpy(void *restrict to, const void *restrict from, size_t n) {
  char *p = to;
  const char *q = from;
  for (; n >= 32; n -= 32, p += 32, q += 32) {
    uint64_t a = rt_word_load(q), b = rt_word_load(q + 8), c = rt_word_load(q + 16), d = rt_word_load(q + 24);
    rt_word_store(p, a);
    rt_word_store(p + 8, b);
    rt_word_store(p + 16, c);
    rt_word_store(p + 24, d);
    RT_BARRIER();
  }
  for (; n >= 8; n -= 8, p += 8, q += 8) {
    rt_word_store(p, rt_word_load(q));
    RT_BARRIER();
  }
  for (; n > 0; n--) {
    *p++ = *q++;
    RT_BARRIER();
  }
  return to;
}
