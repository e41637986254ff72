#include <rt/string.h>

/* More than 32 bytes, 64 at a time. Ends that overlap instead of a loop over the last bytes. */
RT_NOINLINE static void rt_copy_long(char *p, const char *q, size_t n) {
  rt_pair last = rt_pair_load(q + n - 16), before = rt_pair_load(q + n - 32);
  char *end = p + n;
  size_t words = n / 8;
  if (n >= RT_MANY_BYTES) RT_COPY_WORDS(p, q, words);
  for (char *most = end - p > 96 ? end - 96 : p; p < most; p += 64, q += 64) {
    rt_pair a = rt_pair_load(q), b = rt_pair_load(q + 16), c = rt_pair_load(q + 32), d = rt_pair_load(q + 48);
    rt_pair_store(p, a);
    rt_pair_store(p + 16, b);
    rt_pair_store(p + 32, c);
    rt_pair_store(p + 48, d);
    RT_BARRIER();
  }
  for (; p < end - 32; p += 32, q += 32) {
    rt_pair a = rt_pair_load(q), b = rt_pair_load(q + 16);
    rt_pair_store(p, a);
    rt_pair_store(p + 16, b);
    RT_BARRIER();
  }
  rt_pair_store(end - 32, before);
  rt_pair_store(end - 16, last);
}

void *memcpy(void *restrict to, const void *restrict from, size_t n) {
  if (n <= 32) rt_copy_short(to, from, n);
  else rt_copy_long(to, from, n);
  return to;
}
