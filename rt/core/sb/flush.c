#include <rt/sb.h>

/* A sink's `more` writes out all it holds; only builders have a region. */
void rt_sb_flush(rt_sb *b) {
  if (!b->region) b->more(b, 0);
}
