/* Pages of memory: runs handed out and taken back, merged with their free neighbours in constant time.
 *
 * Free memory that was never handed out is one run at the top, so the boot touches none of it. A map holds for the
 * first and the last page of every other free run its length, and 0 for those of a used one. Free runs hang in lists by
 * the power of two of their length; the links lie in the runs. */
#include "machine.h"

#define XEN_PAGES_LISTS 32

struct xen_free_run {
  struct xen_free_run *next, **at;
  size_t pages;
};

static struct xen_free_run *xen_pages_lists[XEN_PAGES_LISTS];
static uint32_t *xen_pages_map;
bool xen_pages_busy;
static size_t xen_pages_unused;
static uintptr_t xen_pages_top, xen_pages_mapped;

RT_INLINE uint32_t *xen_pages_slot(uintptr_t p) {
  return xen_pages_map + ((p - xen_machine.linear) >> 12) + 1;
}

static void xen_pages_mark(uintptr_t p, size_t pages, uint32_t value) {
  uint32_t *slot = xen_pages_slot(p);
  slot[0] = value;
  slot[pages - 1] = value;
}

static void xen_pages_put(uintptr_t p, size_t pages) {
  struct xen_free_run *run = (struct xen_free_run *)p;
  struct xen_free_run **list = &xen_pages_lists[63 - RT_CLZ(pages)];
  run->pages = pages;
  run->next = *list;
  run->at = list;
  if (*list) (*list)->at = &run->next;
  *list = run;
  xen_pages_mark(p, pages, (uint32_t)pages);
}

static size_t xen_pages_take(struct xen_free_run *run) {
  size_t pages = run->pages;
  *run->at = run->next;
  if (run->next) run->next->at = run->at;
  *run = (struct xen_free_run){0};
  return pages;
}

/* A free run of at least so many pages, or null. In the list of its own size any run may be too short. */
static struct xen_free_run *xen_pages_find(size_t pages) {
  for (int i = 63 - RT_CLZ(pages); i < XEN_PAGES_LISTS; i++)
    for (struct xen_free_run *run = xen_pages_lists[i]; run; run = run->next)
      if (run->pages >= pages) return run;
  return NULL;
}

static void *xen_pages_alloc(size_t pages) {
  struct xen_free_run *run = xen_pages_find(pages);
  uintptr_t p = (uintptr_t)run;
  if (run) {
    size_t rest = xen_pages_take(run) - pages;
    if (rest) xen_pages_put(p + pages * 4096, rest);
  } else {
    p = xen_pages_top;
    if (pages > 1ull << 40 || (p + pages * 4096 > xen_pages_mapped && !xen_pv_map_to(p + pages * 4096, &xen_pages_mapped)))
      return NULL;
    xen_pages_top = p + pages * 4096;
  }
  xen_pages_mark(p, pages, 0);
  return (void *)p;
}

static void xen_pages_free(void *at, size_t pages) {
  uintptr_t p = (uintptr_t)at;
  size_t before = xen_pages_slot(p)[-1];
  if (before) {
    p -= before * 4096;
    pages += xen_pages_take((struct xen_free_run *)p);
  }
  uintptr_t end = p + pages * 4096;
  if (end == xen_pages_top) {
    xen_pages_top = p;
    return;
  }
  if (*xen_pages_slot(end)) pages += xen_pages_take((struct xen_free_run *)end);
  xen_pages_put(p, pages);
}

size_t rt_pages_left(void) { return xen_pages_unused; }

void *rt_pages_alloc(size_t pages) {
  xen_pages_busy = true;
  RT_BARRIER();
  void *p = xen_pages_alloc(pages);
  if (p) xen_pages_unused -= pages;
  RT_BARRIER();
  xen_pages_busy = false;
  return p;
}

void rt_pages_free(void *at, size_t pages) {
  xen_pages_busy = true;
  RT_BARRIER();
  xen_pages_free(at, pages);
  xen_pages_unused += pages;
  RT_BARRIER();
  xen_pages_busy = false;
}

void xen_pages_start(uintptr_t low, uintptr_t mapped, uint64_t pages) {
  xen_pages_map = (uint32_t *)low;
  xen_pages_mapped = mapped;
  xen_pages_top = low + (((pages + 2) * sizeof(uint32_t) + 4095) & ~4095ull);
  if (xen_pages_top > mapped) xen_pv_map_to(xen_pages_top, &xen_pages_mapped);
  xen_pages_unused = pages - ((xen_pages_top - xen_machine.linear) >> 12);
  xen_pages_slot(xen_pages_top)[-1] = 0;
}

void xen_pages_donate(uintptr_t low, uintptr_t high) {
  xen_pages_slot(low)[-1] = 0;
  *xen_pages_slot(high) = 0;
  xen_pages_put(low, (high - low) >> 12);
  xen_pages_unused += (high - low) >> 12;
}

void *rt_pages_regrow(void *p, size_t from, size_t to) {
  (void)p, (void)from, (void)to;
  return NULL;
}
