#include <rt/region.h>

void rt_run_release(rt_region *r, rt_page *run) {
  rt_stack_ensure();
  if (run->newer) run->newer->older = run->older;
  else r->pages = run->older;
  if (run->older) run->older->newer = run->newer;
  r->held -= run->pages;
  if (run->pages > 1) r->runs -= run->pages;
  rt_pages_free(run, run->pages);
}

void rt_region_take_back(rt_region *r, void *p, size_t room) {
  if (!RT_REUSES) {
    if (room) rt_begins(p);
    return;
  }
  if ((char *)p + room == r->next) {
    r->next = p;
    if (room) rt_begins_no_more(p);
    return;
  }
  if (room) rt_begins(p);
  if (room >= RT_FREED_SMALLEST) {
    rt_leaves(p, room);
    unsigned k = (unsigned)(63 - RT_CLZ(room)) - 4;
    rt_freed *block = p;
    block->next = r->released >> k & 1 ? r->freed[k] : NULL;
    block->room = room;
    r->freed[k] = block;
    r->released |= 1u << k;
  }
}

void rt_release(rt_region *r, void *p, size_t n) {
  size_t room = rt_room(n);
  rt_poison(p, room);
  if (room > RT_PAGE_ROOM) rt_run_release(r, (rt_page *)p - 1);
  else rt_region_take_back(r, p, room);
}
