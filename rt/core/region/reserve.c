#include <rt/region.h>

void *rt_reserve;

/* While twice as many pages are free: who raised MemoryError and has given nothing back keeps what it was given. */
void rt_reserve_take(void) {
  void *both = rt_pages_alloc(2 * RT_RESERVE);
  if (!both) return;
  rt_pages_free(both, 2 * RT_RESERVE);
  rt_reserve = rt_pages_alloc(RT_RESERVE);
}

void rt_reserve_give(void) {
  void *pages = rt_reserve;
  rt_reserve = NULL;
  if (pages) rt_pages_free(pages, RT_RESERVE);
}
