#include <rt/iter.h>

void *rt_iter_new(rt_region *r, uint32_t size, bool (*next)(rt_iter *it)) {
  rt_iter *it = rt_alloc(r, size & RT_ITER_SIZE);
  it->next = next;
  it->state = 0;
  it->size = size;
  it->thrown = NULL;
  rt_unwinding = rt_iter_unwind;
  return it;
}
