/* Runs of pages: fresh ones are cut from mappings of 128 KiB, or an eighth of what there is, up to 2 MiB; these
 * larger ones are populated at once, which costs a fraction of a fault a page. Freed runs wait for a request.
 * Single pages, by far the most, have a list of their own; longer runs are kept in address order and merged.
 * A run of RT_PAGES_FRESH or more, 1 MiB, is a mapping of its own and goes back to the kernel. */
#include "call.h"
#include <poison.h>
#include <rt/platform.h>

#define LINUX_CHUNK ((size_t)32)
#define LINUX_CHUNK_MOST ((size_t)512)
#define LINUX_MAY_MOVE 1
#define LINUX_MAP_PLAIN 0x22       /* PRIVATE, ANONYMOUS */
#define LINUX_MAP_POPULATED 0x8022 /* and POPULATE */

typedef struct linux_run {
  struct linux_run *next;
  size_t pages;
} linux_run;

static linux_run *linux_singles, *linux_runs;
static size_t linux_mapped; /* pages in chunks so far */

static void *linux_map(size_t pages, long flags) {
  if (pages > SIZE_MAX / RT_PAGE) return NULL;
  long p = linux_call(LINUX_MMAP, 0, (long)(pages * RT_PAGE), 3, flags, -1, 0);
  return p < 0 && p > -4096 ? NULL : (void *)p;
}

/* Whether b begins where a ends; then a becomes both. */
static bool linux_runs_merge(linux_run *a, linux_run *b) {
  if (!a || (const char *)a + a->pages * RT_PAGE != (const char *)b) return false;
  a->pages += b->pages;
  a->next = b->next;
  *b = (linux_run){0};
  return true;
}

static void linux_run_insert(linux_run *run) {
  linux_run **at = &linux_runs, *before = NULL;
  while (*at && *at < run) {
    before = *at;
    at = &before->next;
  }
  run->next = *at;
  *at = run;
  if (run->next) linux_runs_merge(run, run->next);
  linux_runs_merge(before, run);
}

/* Cuts the run off the front of the first that is long enough. */
static void *linux_run_take(size_t pages) {
  for (linux_run **at = &linux_runs; *at; at = &(*at)->next) {
    linux_run *run = *at, *next = run->next;
    size_t rest = run->pages;
    if (rest < pages) continue;
    if (rest > pages) {
      linux_run *tail = (linux_run *)((char *)run + pages * RT_PAGE);
      tail->next = next;
      tail->pages = rest - pages;
      next = tail;
    }
    *at = next;
    return run;
  }
  return NULL;
}

/* The first pages of a fresh chunk; the rest of it waits. A large chunk that can't be had is tried small. */
static void *linux_chunk_cut(size_t pages) {
  size_t chunk = linux_mapped / 8 < LINUX_CHUNK_MOST ? linux_mapped / 8 : LINUX_CHUNK_MOST;
  linux_run *fresh = NULL;
  if (chunk > LINUX_CHUNK && chunk >= pages) fresh = linux_map(chunk, LINUX_MAP_POPULATED);
  if (!fresh) {
    chunk = pages > LINUX_CHUNK / 2 ? pages : LINUX_CHUNK;
    fresh = linux_map(chunk, LINUX_MAP_PLAIN);
  }
  if (!fresh) return NULL;
  linux_mapped += chunk;
  if (chunk > pages) {
    linux_run *rest = (linux_run *)((char *)fresh + pages * RT_PAGE);
    rest->pages = chunk - pages;
    linux_run_insert(rest);
  }
  return fresh;
}

size_t rt_pages_left(void) { return SIZE_MAX; }

void *rt_pages_alloc(size_t pages) {
  if (pages == 1 && linux_singles) {
    linux_run *single = linux_singles;
    linux_singles = single->next;
    return single;
  }
  if (pages >= RT_PAGES_FRESH) return linux_map(pages, LINUX_MAP_PLAIN);
  void *p = linux_run_take(pages);
  if (p) return p;
  return linux_chunk_cut(pages);
}

void rt_pages_free(void *p, size_t pages) {
  linux_run *run = p;
  if (pages >= RT_PAGES_FRESH) {
    linux_call(LINUX_MUNMAP, (long)p, (long)(pages * RT_PAGE), 0, 0, 0, 0);
  } else if (pages == 1) {
    run->next = linux_singles;
    linux_singles = run;
  } else {
    run->pages = pages;
    linux_run_insert(run);
  }
}

void *rt_pages_regrow(void *p, size_t from, size_t to) {
  if (to > SIZE_MAX / RT_PAGE) return NULL;
  long moved = linux_call(LINUX_MREMAP, (long)p, (long)(from * RT_PAGE), (long)(to * RT_PAGE), LINUX_MAY_MOVE, 0, 0);
  return moved < 0 && moved > -4096 ? NULL : (void *)moved;
}
