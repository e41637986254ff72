#include <rt/exc.h>
#include <rt/region.h>

/* The class of blocks that surely hold n bytes: 2^(class + 4) ≥ n. n is 1 … 2^11. */
static inline unsigned rt_freed_class(size_t n) {
  return n <= RT_FREED_SMALLEST ? 0 : (unsigned)(64 - RT_CLZ(n - 1)) - 4;
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
  page->pages = pages;
  r->held += pages;
  if (r->pages) r->pages->newer = page;
  r->pages = page;
  return page;
}

/* A block that rt_release put aside, at least n bytes; what it has too much is put aside again. */
static void *rt_freed_take(rt_region *r, size_t n) {
  unsigned least = rt_freed_class(n);
  if (least >= RT_FREED_CLASSES || !(r->released >> least)) return NULL;
  unsigned k = least + (unsigned)RT_CTZ(r->released >> least);
  void **block = r->freed[k];
  r->freed[k] = *block;
  if (!*block) r->released &= ~(1u << k);
  size_t size = (size_t)RT_FREED_SMALLEST << k;
  if (size > n) rt_release(r, (char *)block + n, size - n);
  return block;
}

/* n bytes in a fresh page. Of the two rests, the page's and the old one, the larger is bumped from now on. */
static void *rt_alloc_in_page(rt_region *r, size_t n) {
  rt_page *page = rt_region_page(r, 1);
  if (!page) return NULL;
  char *p = (char *)(page + 1), *rest = p + n, *end = (char *)page + RT_PAGE;
  size_t old = (size_t)(r->end - r->next);
  if (old >= (size_t)(end - rest)) {
    rt_release(r, rest, (size_t)(end - rest));
  } else {
    char *tail = r->next;
    r->next = rest;
    r->end = end;
    rt_release(r, tail, old);
  }
  return p;
}

void *rt_alloc_try(rt_region *r, size_t n) {
  n = (n + 7) & ~(size_t)7;
  if (n <= (size_t)(r->end - r->next)) {
    r->next += n;
    return r->next - n;
  }
  if (n > RT_PAGE_ROOM) {
    if (n > RT_ALLOC_MOST) return NULL;
    rt_page *run = rt_region_page(r, (n + sizeof(rt_page) + RT_PAGE - 1) / RT_PAGE);
    return run ? run + 1 : NULL;
  }
  void *p = rt_freed_take(r, n);
  return p ? p : rt_alloc_in_page(r, n);
}

RT_NOINLINE void *rt_alloc_slow(rt_region *r, size_t n) {
  void *p = rt_alloc_try(r, n);
  if (!p) rt_raise_memory();
  return p;
}
