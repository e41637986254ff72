#include <rt/sb.h>

#define RT_SB_HEAD sizeof(struct rt_str_data)
#define RT_SB_FIRST ((size_t)64)

/* Grows the buffer to hold n more bytes and a NUL: in place if it is the newest allocation, else a copy. */
static void rt_sb_grow(rt_sb *b, size_t n) {
  size_t used = (size_t)(b->p - b->start);
  size_t from = b->start ? RT_SB_HEAD + (size_t)(b->end - b->start) + 1 : 0;
  size_t least = RT_SB_HEAD + used + n + 1;
  size_t to = 2 * from < RT_SB_FIRST ? RT_SB_FIRST : 2 * from;
  if (to < least) to = least + 7;
  to &= ~(size_t)7;
  char *block = rt_regrow(b->region, b->start ? b->start - RT_SB_HEAD : NULL, from, to, RT_SB_HEAD + used);
  rt_plain(block, to);
  b->start = block + RT_SB_HEAD;
  b->p = b->start + used;
  b->end = block + to - 1;
}

RT_NOINLINE void rt_sb_init(rt_sb *b, rt_region *r) {
  b->p = b->end = b->start = NULL;
  b->region = r;
  b->more = rt_sb_grow;
}

rt_str rt_sb_finish(rt_sb *b) {
  size_t used = (size_t)(b->p - b->start);
  if (!used) return &rt_text_empty;
  rt_str s = (rt_str)(b->start - RT_SB_HEAD);
  rt_extend(b->region, s, RT_SB_HEAD + (size_t)(b->end - b->start) + 1, rt_text_room((int64_t)used));
  s->size = (int64_t)used;
  s->length = rt_text_length(s->data, s->size);
  s->hash = 0;
  s->data[used] = 0;
  return s;
}
