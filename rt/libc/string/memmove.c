#include <rt/string.h>

void *memmove(void *to, const void *from, size_t n) {
  char *p = to;
  const char *q = from;
  if ((uintptr_t)p - (uintptr_t)q >= n) {
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
  for (; n >= 8; n -= 8) {
    rt_word_store(p + n - 8, rt_word_load(q + n - 8));
    RT_BARRIER();
  }
  for (; n > 0; n--) {
    p[n - 1] = q[n - 1];
    RT_BARRIER();
  }
  return to;
}
