#include <rt/region.h>

void rt_region_free_pages(rt_region *r) {
  rt_page *page = r->pages;
  rt_stack_ensure();
  rt_emptied(r);
  while (page) {
    rt_page *older = page->older;
    rt_run_free(r, page);
    page = older;
  }
  r->next = r->end = NULL;
  r->pages = NULL;
  r->released = 0;
  r->held = r->runs = 0;
}

void rt_region_reset_slow(rt_region *r) { rt_region_reset(r); }

void rt_region_adopt(rt_region *to, rt_region *from) {
  rt_page *first = from->pages;
  if (!first) return;
  rt_moved(to, from);
  rt_page *last = first;
  for (rt_page *page = first; page; page = page->older) {
    page->region = to;
    last = page;
  }
  last->older = to->pages;
  if (to->pages) to->pages->newer = last;
  to->pages = first;
  if (from->end - from->next > to->end - to->next) {
    to->next = from->next;
    to->end = from->end;
  }
  from->next = from->end = NULL;
  to->held += from->held;
  to->runs += from->runs;
  from->pages = NULL;
  from->released = 0;
  from->held = from->runs = 0;
}
