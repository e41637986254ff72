#include <rt/region.h>

/* p, large in a run that comes fresh from the platform, in a longer run: its pages move, their bytes are not copied. Null
 * where that can't be. */
static void *rt_run_regrow(rt_region *r, void *p, size_t to) {
  rt_page *run = (rt_page *)p - 1;
  size_t before = run->pages, pages = (rt_room(to) + sizeof(rt_page) + RT_PAGE - 1) / RT_PAGE;
  if (before < RT_PAGES_FRESH || to > RT_ALLOC_MOST || rt_tag_room()) return NULL;
  rt_stack_ensure();
  rt_grows(r);
  rt_page *moved = rt_pages_regrow(run, before, pages);
  if (!moved) return NULL;
  if (moved->newer) moved->newer->older = moved;
  else r->pages = moved;
  if (moved->older) moved->older->newer = moved;
  moved->pages = (uint32_t)pages;
  r->held += pages - before;
  r->runs += pages - before;
  return moved + 1;
}

void *rt_regrow(rt_region *r, void *p, size_t from, size_t to, size_t used) {
  if (from == 0) return rt_alloc(r, to);
  if (rt_extend(r, p, from, to)) return p;
  void *larger = rt_room(from) > RT_PAGE_ROOM ? rt_run_regrow(r, p, to) : NULL;
  if (larger) return larger;
  larger = rt_alloc(r, to);
  memcpy(larger, p, used);
  rt_release(r, p, from);
  return larger;
}
