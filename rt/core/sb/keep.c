#include <rt/sb.h>

rt_str rt_str_keep_copy(rt_str x, rt_region *r) {
  size_t size = rt_text_room(x->size);
  rt_str copy = rt_alloc_plain(r, size);
  memcpy(copy, x, size);
  return copy;
}
