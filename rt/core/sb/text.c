#include <rt/sb.h>

rt_str rt_text_new(rt_region *r, const char *p, int64_t n) {
  if (!n) return &rt_text_empty;
  rt_str s = rt_alloc_plain(r, rt_text_room(n));
  s->size = n;
  s->length = rt_text_length(p, n);
  s->hash = 0;
  memcpy(s->data, p, (size_t)n);
  s->data[n] = 0;
  return s;
}
