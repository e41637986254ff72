#include <rt/sb.h>

void rt_sb_fill(rt_sb *b, char c, int64_t n) {
  while (n > 0) {
    if (b->p == b->end) b->more(b, (size_t)n);
    int64_t part = b->end - b->p < n ? b->end - b->p : n;
    memset(b->p, c, (size_t)part);
    b->p += part;
    n -= part;
  }
}
