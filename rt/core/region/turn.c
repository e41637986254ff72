#include <rt/region.h>

void rt_region_turn(rt_region *r, rt_region *old) {
  old->next = old->end = NULL;
  old->pages = NULL;
  old->released = 0;
  old->held = old->runs = 0;
  old->depth = r->depth + 1;
  r->limit = 0;
  rt_region_adopt(old, r);
}

void rt_region_turned(rt_region *r, rt_region *old) {
  rt_region_free_pages(old);
  r->limit = r->held * 2 > RT_REGION_LIMIT ? r->held * 2 : RT_REGION_LIMIT;
}
