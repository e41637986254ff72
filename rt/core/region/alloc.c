#include <rt/exc.h>
#include <rt/region.h>

/* The first class whose blocks surely hold n bytes. */
static inline unsigned rt_freed_least(size_t n) {
  if (n <= RT_FREED_SMALLEST) return 0;
  return n < RT_FREED_EXACT ? rt_freed_class(n) : rt_freed_class(n - 1) + 1;
}

/* A run of pages linked into r; null when memory is exhausted. */
static rt_page *rt_region_page(rt_region *r, size_t pages) {
  rt_stack_ensure();
  if (!rt_reserve) rt_reserve_take();
  rt_page *page = rt_pages_alloc(pages);
  if (!page) return NULL;
  page->older = r->pages;
  page->newer = NULL;
  page->region = r;
  page->pages = (uint32_t)pages;
  page->reached = page->plain = 0;
  r->held += pages;
  if (pages > 1) r->runs += pages;
  if (r->pages) r->pages->newer = page;
  r->pages = page;
  rt_poison(page + 1, pages * RT_PAGE - sizeof(rt_page));
  return page;
}

/* Of two rests, from `rest` to `end` and the one that is bumped, the larger is bumped from now on. */
static void rt_bump_larger(rt_region *r, char *rest, char *end) {
  size_t old = (size_t)(r->end - r->next);
  if (old >= (size_t)(end - rest)) {
    rt_region_put_aside(r, rest, (size_t)(end - rest));
  } else {
    char *tail = r->next;
    r->next = rest;
    r->end = end;
    rt_region_put_aside(r, tail, old);
  }
}

/* A block of at least `room` bytes that was put aside. */
static void *rt_freed_take(rt_region *r, size_t room) {
  unsigned least = rt_freed_least(room);
  if (least >= RT_FREED_CLASSES || !(r->released >> least)) return NULL;
  unsigned k = least + (unsigned)RT_CTZ(r->released >> least);
  rt_freed *block = r->freed[k], *next = (rt_freed *)~block->next;
  r->freed[k] = next;
  if (!next) r->released &= ~(1u << k);
  char *end = (char *)block + block->room;
  r->used_again += block->room;
  rt_leaves(block, sizeof *block);
  rt_bump_larger(r, (char *)block + room, end);
  return block;
}

/* `room` bytes in a fresh page. */
static void *rt_alloc_in_page(rt_region *r, size_t room) {
  bool first = !r->pages;
  rt_page *page = rt_region_page(r, 1);
  if (!page) return NULL;
  char *p = rt_page_begin(page), *end = (char *)page + RT_PAGE;
  if (first) {
    r->next = p + room;
    r->end = end;
  } else {
    rt_bump_larger(r, p + room, end);
  }
  return p;
}

/* `room` bytes, more than RT_PAGE_ROOM, in a run of at least two pages of their own. */
static void *rt_alloc_run(rt_region *r, size_t room) {
  size_t pages = (room + sizeof(rt_page) + RT_PAGE - 1) / RT_PAGE;
  rt_page *run = rt_region_page(r, pages > 1 ? pages : 2);
  return run ? run + 1 : NULL;
}

/* There is no memory left: what nothing needs in r goes now, and in the program's region, where most gathers, if it is
 * worth it. Not there while r is turned: what it held is in no list of regions then, and may refer to objects of the
 * program's region. Whether there is some to use again. */
static bool rt_grows_no_more(rt_region *r) {
  r->sweep_at = 0;
  bool swept = rt_grows(r);
  if (r == &rt_program_region || rt_program_region.held < RT_SWEEP_FIRST || rt_region_turning(r)) return swept;
  rt_program_region.sweep_at = 0;
  return rt_grows(&rt_program_region) || swept;
}

/* A large object. */
static void *rt_alloc_large(rt_region *r, size_t n, size_t room) {
  rt_grows(r);
  void *p = rt_alloc_run(r, room);
  if (!p && rt_grows_no_more(r)) p = rt_alloc_run(r, room);
  if (!p) return NULL;
  rt_unpoison(p, n);
  return p;
}

/* `room` bytes that were put aside, or in a fresh page. */
static void *rt_alloc_small(rt_region *r, size_t room) {
  void *p = r->pages ? rt_freed_take(r, room) : NULL;
  if (!p && r->pages && rt_grows(r)) p = rt_freed_take(r, room);
  if (!p) p = rt_alloc_in_page(r, room);
  if (!p && rt_grows_no_more(r)) p = rt_freed_take(r, room);
  return p ? p : rt_alloc_in_page(r, room);
}

void *rt_alloc_try(rt_region *r, size_t n) {
  if (n > RT_ALLOC_MOST) return NULL;
  size_t room = rt_room(n);
  char *p = r->next;
  if (room > RT_PAGE_ROOM) p = rt_alloc_large(r, n, room);
  else if (room <= (size_t)(r->end - r->next)) r->next += room;
  else p = rt_alloc_small(r, room);
  if (!p) return NULL;
  if (room <= RT_PAGE_ROOM) {
    rt_begins(p);
    rt_unpoison(p, n);
  }
  rt_made(r, p, n);
  return p;
}

RT_NOINLINE void *rt_alloc_slow(rt_region *r, size_t n) {
  void *p = rt_alloc_try(r, n);
  if (!p) rt_raise_memory();
  return p;
}
