#include <rt/sb.h>

void rt_sb_bytes(rt_sb *b, const char *p, int64_t n) {
  while (n > 0) {
    if (RT_UNLIKELY(n > b->end - b->p)) b->more(b, (size_t)n);
    int64_t part = b->end - b->p < n ? b->end - b->p : n;
    memcpy(b->p, p, (size_t)part);
    b->p += part;
    p += part;
    n -= part;
  }
}
