#include <rt/region.h>

void rt_run_release(rt_region *r, rt_page *run) {
  rt_stack_ensure();
  if (run->newer) run->newer->older = run->older;
  else r->pages = run->older;
  if (run->older) run->older->newer = run->newer;
  r->held -= run->pages;
  if (run->pages > 1) r->runs -= run->pages;
  rt_run_free(r, run);
}

void rt_run_free(rt_region *r, rt_page *run) {
  size_t pages = run->pages;
  /* Text and digits look no more like addresses afterwards than before. */
  if (pages == 1) rt_page_leaves(r, run);
  else if (RT_REUSES && pages < RT_PAGES_FRESH && !run->plain) rt_leaves(run + 1, pages * RT_PAGE - sizeof(rt_page));
  rt_pages_free(run, pages);
}

void rt_region_take_back(rt_region *r, void *p, size_t room) {
  if (RT_REUSES) rt_leaves(p, room);
  rt_region_put_aside(r, p, room);
}

void rt_region_put_aside(rt_region *r, void *p, size_t room) {
  if (!room) return;
  rt_begins(p);
  if (!RT_REUSES) return;
  if ((char *)p + room == r->next) {
    rt_ends(p);
    r->next = p;
  } else if (room >= RT_FREED_SMALLEST) {
    unsigned k = rt_freed_class(room);
    rt_freed *block = p;
    block->next = ~(uintptr_t)(r->released >> k & 1 ? r->freed[k] : NULL);
    block->room = room;
    r->freed[k] = block;
    r->released |= 1u << k;
  }
}

void rt_release(rt_region *r, void *p, size_t n) {
  size_t room = rt_room(n);
  rt_unmade(r, p, n);
  rt_poison(p, room);
  if (room > RT_PAGE_ROOM) rt_run_release(r, (rt_page *)p - 1);
  else rt_region_take_back(r, p, room);
}
