/* Regions: every object lives in one, allocation bumps a pointer, freeing drops the region whole.
 *
 * Regions form a stack (`up` points to the one opened before, `depth` counts). A region is a list of 4 KiB pages,
 * each beginning with an rt_page header; `next`..`end` is the free rest of one of them. An object that doesn't fit
 * into a page has a run of pages of its own. Memory given back early waits in `freed` by its size, up to 120 bytes
 * by its very size, from 128 on by powers of two: bit k of `released` says that freed[k] holds blocks.
 *
 * Values (str, bytes, big integers and tuples of them) are allocated in the current region and copied where they must
 * outlive it: see T_keep in docs/runtime-abi.md. A loop that carries values from one iteration to the next can't reset
 * its region; it *turns* it when it has grown: the carried values move to fresh pages and the old ones go.
 *
 * Each platform's poison.h says whether released memory is used again (RT_REUSES), how wide a gap lies behind an object
 * (RT_REDZONE), how many pages a region may hold before it is swept first (RT_SWEEP_FIRST), and how many at least the
 * program's where so many are left (RT_SWEEP_ROOM), from which length on runs of pages come fresh (RT_PAGES_FRESH), and how
 * memory without a living object is marked (rt_poison, rt_unpoison): under the address sanitizer every use of it ends the
 * program, elsewhere all of this is nothing. */
#pragma once
#include <poison.h>
#include <rt/base.h>
#include <rt/platform.h>

struct rt_region;

typedef struct rt_page {
  struct rt_page *older, *newer;
  struct rt_region *region;
  uint32_t pages;   /* 1, or the length of a run that holds one large object */
  uint16_t reached; /* of a run that is swept: whether its object is */
  uint16_t plain;   /* its object refers to nothing: text, digits */
} rt_page;

/* In programs that sweep (rt/sweep.h): the words that say where the objects of a page begin, and as many that say which
 * of them are reached. */
#define RT_STARTS (RT_PAGE / 8 / 64)
#define RT_FREED_CLASSES 19
#define RT_FREED_SMALLEST ((size_t)16)
#define RT_FREED_EXACT ((size_t)128) /* below it each size, a multiple of 8, has a class */

/* The class that a block of `room` bytes waits in, RT_FREED_SMALLEST or more. */
static inline unsigned rt_freed_class(size_t room) {
  if (room < RT_FREED_EXACT) return (unsigned)((room - RT_FREED_SMALLEST) / 8);
  return (unsigned)((RT_FREED_EXACT - RT_FREED_SMALLEST) / 8 + (RT_CLZ(RT_FREED_EXACT) - RT_CLZ(room)));
}

/* A block put aside. `next` is kept as its complement, so that a block which something seems to refer to does not keep
 * all others from being found by the sweep. */
typedef struct rt_freed {
  uintptr_t next;
  size_t room;
} rt_freed;

typedef struct rt_region {
  char *next, *end;
  rt_page *pages;
  struct rt_region *up;
  uint32_t depth;
  uint32_t released;
  size_t held;  /* pages, large objects included */
  size_t limit; /* pages that a loop's region may hold before it turns */
  size_t runs;  /* those of them that hold large objects */
  /* In programs that sweep: how many single pages, and how many pages of runs, it may hold before it is swept. */
  size_t sweep_at, sweep_runs_at;
  /* How many bytes of freed memory it has used again since it was swept. With those of the pages beyond sweep_at they have
   * to be so many before the next sweep is worth it. */
  size_t used_again, sweep_worth;
  rt_freed *freed[RT_FREED_CLASSES]; /* freed[k] is valid where bit k of `released` is set */
} rt_region;

/* The top of the region stack, and its bottom, which lives until exit. */
extern rt_region *rt_current;
extern rt_region rt_program_region;

/* The end of the running stack at the side of the callers, in programs that sweep or have threads. */
extern char *rt_stack_base;

/* Whether a stack overflow is being handled, on a stack that is not the program's. */
extern bool rt_stack_left;

#define RT_REGION_LIMIT 16
/* How many single pages a region other than the program's may hold before it is swept first: RT_SWEEP_FIRST, and a quarter of
 * that from the first thread on, since there may be many. */
extern size_t rt_region_patience;
#define RT_PATIENCE_OF_THREADS (RT_SWEEP_FIRST / 4)
/* What a program that sweeps has its own of (rt/sweep.h). How much of a page its notes take: */
static inline size_t rt_page_notes(void) { return 0; }
/* The first byte for objects in a fresh page: */
static inline char *rt_page_begin(rt_page *page) { return (char *)(page + 1); }
/* What fits into a page; larger objects have runs of their own. */
#define RT_PAGE_ROOM (RT_PAGE - sizeof(rt_page) - rt_page_notes())
/* Memory of a page is an object, or unused, from p on: */
static inline void rt_begins(void *p) { (void)p; }
/* No object begins at p any more: the memory there is bumped, so the object before it may grow over it. */
static inline void rt_ends(void *p) { (void)p; }
/* The n bytes at p will not be read again, whatever they say, before something else is written there: */
static inline void rt_leaves(void *p, size_t n) { (void)p, (void)n; }
/* p, an object of n bytes, will never refer to others: */
static inline void rt_plain(void *p, size_t n) { (void)p, (void)n; }
/* r needs more pages; whether it has memory to use again now. */
static inline bool rt_grows(rt_region *r) {
  (void)r;
  return false;
}

/* What a program that counts its memory has its own of (rt/profile.h). Bytes behind each object for its tag: */
static inline size_t rt_tag_room(void) { return 0; }
/* p has n bytes in r now. */
static inline void rt_made(rt_region *r, void *p, size_t n) { (void)r, (void)p, (void)n; }
/* They go, before r ends. */
static inline void rt_unmade(rt_region *r, void *p, size_t n) { (void)r, (void)p, (void)n; }
/* p, the newest object of r, has `to` bytes instead of `from`. */
static inline void rt_resized(rt_region *r, void *p, size_t from, size_t to) { (void)r, (void)p, (void)from, (void)to; }
/* r was opened; all in it goes; what `from` holds belongs to `to`. */
static inline void rt_opened(rt_region *r) { (void)r; }
static inline void rt_emptied(rt_region *r) { (void)r; }
static inline void rt_moved(rt_region *to, rt_region *from) { (void)to, (void)from; }
/* A sweep of r has not reached what lies from `from` to `to`: an object, or nothing. */
static inline void rt_unreached(rt_region *r, char *from, char *to) { (void)r, (void)from, (void)to; }
/* The program has ended, and all that it wrote is written. */
static inline void rt_ended(void) {}

/* Pages kept back from the first allocation on, so that there is memory to handle a MemoryError with: raising one gives
 * them up, later allocations take them back once enough is free. */
#define RT_RESERVE ((size_t)16)
extern void *rt_reserve;
void rt_reserve_take(void);
void rt_reserve_give(void);

/* Has a stack that is about to run out overflow now, not in the middle of what can't be left half done. */
void rt_stack_ensure(void);

/* Slow paths. */
void *rt_alloc_slow(rt_region *r, size_t n);
void rt_region_free_pages(rt_region *r);
/* Lets r use `room` bytes at p again, which belong to one of its pages. */
void rt_region_take_back(rt_region *r, void *p, size_t room);
/* The same for bytes that are empty, or won't be given out again. */
void rt_region_put_aside(rt_region *r, void *p, size_t room);
/* Takes a page, or a large object's run, out of r's list of pages and gives it back. */
void rt_run_release(rt_region *r, rt_page *run);
/* Gives it back that is in no list any more, but in r's state otherwise. */
void rt_run_free(rt_region *r, rt_page *run);

/* What an object of n bytes takes up; one of none has a place of its own too. */
static inline size_t rt_room(size_t n) {
  return ((n + 7 + !n) & ~(size_t)7) + RT_REDZONE + rt_tag_room();
}

/* Makes r an empty region and pushes it: it is `rt_current` now. Never fails, allocates nothing. */
static inline void rt_region_open(rt_region *r) {
  r->next = r->end = NULL;
  r->pages = NULL;
  r->released = 0;
  r->held = 0;
  r->limit = RT_REGION_LIMIT;
  r->runs = 0;
  r->sweep_at = rt_region_patience;
  r->sweep_runs_at = RT_SWEEP_FIRST;
  r->used_again = r->sweep_worth = 0;
  r->up = rt_current;
  r->depth = rt_current->depth + 1;
  rt_current = r;
  rt_opened(r);
}

/* Pops r, which must be the top, and frees all that was allocated in it. */
static inline void rt_region_close(rt_region *r) {
  rt_current = r->up;
  if (r->pages) rt_region_free_pages(r);
}

/* What a single page of r holds is not read again; where r bumps, the rest of the page is empty. */
static inline void rt_page_leaves(rt_region *r, rt_page *page) {
  char *end = (char *)page + RT_PAGE, *from = (char *)(page + 1);
  if (RT_REUSES) rt_leaves(from, (size_t)((end == r->end ? r->next : end) - from));
}

/* Frees all that was allocated in r but keeps it open. A region that had one page keeps it. */
static inline void rt_region_reset(rt_region *r) {
  rt_page *page = r->pages;
  if (!page) return;
  r->released = 0;
  if (!RT_REUSES || page->older || page->pages != 1) {
    rt_region_free_pages(r);
    return;
  }
  rt_emptied(r);
  rt_page_leaves(r, page);
  r->next = rt_page_begin(page);
  r->end = (char *)page + RT_PAGE;
}

/* The same out of line: for loops with doubles, which hardly ever have something to free. */
void rt_region_reset_slow(rt_region *r);
static inline void rt_region_reset_rare(rt_region *r) {
  if (RT_UNLIKELY(r->pages != NULL)) rt_region_reset_slow(r);
}

/* Whether a loop's region has grown so much that it is time to turn it. */
static inline bool rt_region_full(const rt_region *r) { return RT_UNLIKELY(r->held > r->limit); }

/* Turning: r is empty afterwards, and `old` has what it held and counts as opened after r, so that T_keep(x, r) copies
 * what must stay. rt_region_turned drops `old`; r may then grow to twice what stayed. Until then r's limit is 0. */
void rt_region_turn(rt_region *r, rt_region *old);
void rt_region_turned(rt_region *r, rt_region *old);
static inline bool rt_region_turning(const rt_region *r) { return r->limit == 0; }

/* The largest object: a terabyte. The compiler counts on it: no string, list or table is longer, so that sums of
   lengths fit machine words. */
#define RT_ALLOC_MOST ((size_t)1 << 40)

/* n bytes in r, aligned to 8, not zeroed. Raises MemoryError. */
static inline void *rt_alloc(rt_region *r, size_t n) {
  size_t room = rt_room(n);
  if (RT_UNLIKELY(room > (size_t)(r->end - r->next))) return rt_alloc_slow(r, n);
  char *p = r->next;
  r->next = p + room;
  rt_begins(p);
  rt_unpoison(p, n);
  rt_made(r, p, n);
  return p;
}

/* The same for what refers to no other object, so that no sweep looks into it where it is large. */
static inline void *rt_alloc_plain(rt_region *r, size_t n) {
  void *p = rt_alloc(r, n);
  rt_plain(p, n);
  return p;
}

/* Memory for items, which are numbers and refer to nothing where `plain`. */
#define RT_PLAIN true
#define RT_REFERS false
static inline void *rt_alloc_items(rt_region *r, size_t n, bool plain) {
  return plain ? rt_alloc_plain(r, n) : rt_alloc(r, n);
}

/* Items at p, n bytes, are gone, and their memory stays. */
static inline void rt_items_leave(void *p, size_t n, bool plain) {
  if (!plain) rt_leaves(p, n);
}

/* The same, but null when memory is exhausted: for those who must not raise. */
void *rt_alloc_try(rt_region *r, size_t n);

/* p, allocated in r with `from` bytes (none: p is nothing) of which `used` count, with `to` bytes, more than before; it may
 * lie elsewhere then. Raises MemoryError. */
void *rt_regrow(rt_region *r, void *p, size_t from, size_t to, size_t used);

/* Gives p, allocated in r with size n, back to r before r ends. A large object's pages go back at once. */
void rt_release(rt_region *r, void *p, size_t n);

/* Grows or shrinks p, the newest allocation of r, in place from `from` to `to` bytes; false if that can't be. */
static inline bool rt_extend(rt_region *r, void *p, size_t from, size_t to) {
  if ((char *)p + rt_room(from) != r->next || rt_room(to) > (size_t)(r->end - (char *)p)) return false;
  r->next = (char *)p + rt_room(to);
  rt_resized(r, p, from, to);
  if (RT_REUSES && to < from) rt_leaves(r->next, rt_room(from) - rt_room(to));
  rt_poison(p, rt_room(from));
  rt_unpoison(p, to);
  return true;
}

/* The region of an object that rt_alloc returned (the object's start, not a pointer into it). */
static inline rt_region *rt_region_of(const void *p) {
  return ((rt_page *)((uintptr_t)p & ~(uintptr_t)(RT_PAGE - 1)))->region;
}

/* Whether p is null or static data of the image, which lies in no region. */
static inline bool rt_is_static(const void *p) {
  return !p || (uintptr_t)p - (uintptr_t)rt_data_start < (uintptr_t)rt_data_end - (uintptr_t)rt_data_start;
}

/* Whether what is allocated in `a` lives at least as long as what is allocated in `b`. */
static inline bool rt_region_outlives(const rt_region *a, const rt_region *b) {
  return a->depth <= b->depth;
}

/* Whether p, the start of an object or static data, may be referred to from what lives in r. */
static inline bool rt_lives(const void *p, const rt_region *r) {
  return rt_is_static(p) || rt_region_outlives(rt_region_of(p), r);
}

/* Moves all pages of `from` into `to`; `from` is empty afterwards. What handlers do with abandoned regions. */
void rt_region_adopt(rt_region *to, rt_region *from);
