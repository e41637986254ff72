#include <rt/str.h>

int rt_str_compare(rt_str a, rt_str b) {
  int64_t common = a->size < b->size ? a->size : b->size;
  int order = memcmp(a->data, b->data, (size_t)common);
  if (order) return order;
  return (a->size > b->size) - (a->size < b->size);
}
