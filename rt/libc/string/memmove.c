#include <rt/string.h>

/* Forwards, or backwards where the target lies behind; the far end is loaded before it may be overwritten. */
void *memmove(void *to, const void *from, size_t n) {
  char *p = to;
  const char *q = from;
  if (n <= 32) {
    rt_copy_short(p, q, n);
    return to;
  }
  rt_pair first = rt_pair_load(q), second = rt_pair_load(q + 16);
  rt_pair last = rt_pair_load(q + n - 16), before = rt_pair_load(q + n - 32);
  if ((uintptr_t)p - (uintptr_t)q >= n && n >= RT_MANY_BYTES) {
    char *at = p + 32;
    size_t words = (n - 32) / 8;
    q += 32;
    RT_COPY_WORDS(at, q, words);
  } else if ((uintptr_t)p - (uintptr_t)q >= n) {
    for (size_t i = 32; i < n - 32; i += 32) {
      rt_pair a = rt_pair_load(q + i), b = rt_pair_load(q + i + 16);
      rt_pair_store(p + i, a);
      rt_pair_store(p + i + 16, b);
      RT_BARRIER();
    }
  } else {
    for (size_t i = n - 32; i > 32; i -= 32) {
      rt_pair a = rt_pair_load(q + i - 32), b = rt_pair_load(q + i - 16);
      rt_pair_store(p + i - 32, a);
      rt_pair_store(p + i - 16, b);
      RT_BARRIER();
    }
  }
  rt_pair_store(p, first);
  rt_pair_store(p + 16, second);
  rt_pair_store(p + n - 32, before);
  rt_pair_store(p + n - 16, last);
  return to;
}
