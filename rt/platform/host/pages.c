/* Runs of pages over malloc: the sanitizer keeps what is freed from being used again, and knows who freed it. */
#include <rt/platform.h>
#include <stdlib.h>

#define HOST_PAGES_MOST ((size_t)1 << 20) /* 4 GiB: the sanitizer warns of larger requests instead of refusing them */

static size_t host_pages;

/* Meets the guard below the stack here rather than in the sanitizer's allocator, whose frames have no chain. */
static RT_NOINLINE void host_stack_ensure(void) {
  RT_UNUSED volatile char room[1 << 16];
  room[0] = 0;
}

size_t rt_pages_left(void) { return SIZE_MAX; }

void *rt_pages_alloc(size_t pages) {
  host_stack_ensure();
  if (pages > HOST_PAGES_MOST - host_pages) return NULL;
  void *p = aligned_alloc(RT_PAGE, pages * RT_PAGE);
  if (p) host_pages += pages;
  return p;
}

void rt_pages_free(void *p, size_t pages) {
  host_pages -= pages;
  free(p);
}

void rt_stack_reserve(size_t size) {
  (void)size;
}

void *rt_pages_regrow(void *p, size_t from, size_t to) {
  (void)p, (void)from, (void)to;
  return NULL;
}
