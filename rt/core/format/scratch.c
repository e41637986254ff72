#include <rt/format.h>

static void rt_scratch_more(rt_sb *b, size_t n) {
  size_t used = (size_t)(b->p - b->start), from = (size_t)(b->end - b->start), to = 2 * from + n;
  rt_format_scratch *s = (rt_format_scratch *)b;
  char *block = rt_alloc(b->region, to);
  memcpy(block, b->start, used);
  if (b->start != s->room) rt_release(b->region, b->start, from);
  b->start = block;
  b->p = block + used;
  b->end = block + to;
}

void rt_format_scratch_init(rt_format_scratch *s) {
  s->sb.start = s->sb.p = s->room;
  s->sb.end = s->room + sizeof s->room;
  s->sb.region = rt_current;
  s->sb.more = rt_scratch_more;
}

void rt_format_scratch_done(rt_format_scratch *s) {
  if (s->sb.start != s->room) rt_release(s->sb.region, s->sb.start, (size_t)(s->sb.end - s->sb.start));
}
