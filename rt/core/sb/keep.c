#include <rt/sb.h>

rt_str rt_str_keep_copy(rt_str x, rt_region *r) {
  size_t size = sizeof *x + (size_t)x->size + 1;
  rt_str copy = rt_alloc(r, size);
  memcpy(copy, x, size);
  return copy;
}
