/* Sweeping: what nothing refers to any more goes, in a region that holds twice what it held after the last time.
 *
 *   store = {}                     all texts that were ever stored lie in the region of `store`; when it has grown, those
 *   while True:                    that can still be reached stay where they are, and the gaps between them are
 *     store[name] = text           allocated in again
 *
 * Mark and sweep, of one region at a time. Every word that looks like an address counts as one: of the stack, of the pages
 * of regions that don't outlive this one, for the program's region of static data and of all threads, and of the objects of
 * the region that are reached from these. An address within an object keeps it. So nothing moves, no object carries a header, and the compiler need not say where pointers are; what
 * is kept by a number that looks like an address is little, in an address space of 64 bits.
 *
 * Where objects begin is noted in the page, behind its header; what is unused between them counts as objects that
 * nothing refers to. Only programs that may need it note that, and have this code: the compiler lets them
 * define rt_page_notes, rt_page_begin, rt_begins, rt_ends, rt_leaves, rt_plain and rt_grows (rt/region.h) as the functions
 * of the same meaning below.
 *
 * Source: H.-J. Boehm and M. Weiser, "Garbage collection in an uncooperative environment", 1988. */
#pragma once
#include <rt/region.h>

/* The stack's end at the side of the callers: called by rt_program first. */
void rt_sweep_from(void *frame);

/* Frees what can't be reached in r. May find no memory to work with, and do nothing. */
void rt_sweep(rt_region *r);

static inline size_t rt_sweep_page_notes(void) { return 2 * RT_STARTS * 8; }

static inline char *rt_sweep_page_begin(rt_page *page) {
  uint64_t *notes = (uint64_t *)(page + 1);
  rt_unpoison(notes, rt_sweep_page_notes());
  __builtin_memset(notes, 0, rt_sweep_page_notes());
  return (char *)(notes + 2 * RT_STARTS);
}

static inline void rt_sweep_begins(void *p) {
  uintptr_t at = (uintptr_t)p;
  uint64_t *starts = (uint64_t *)((rt_page *)(at & ~(uintptr_t)(RT_PAGE - 1)) + 1);
  starts[at >> 9 & (RT_STARTS - 1)] |= (uint64_t)1 << (at >> 3 & 63);
}

static inline void rt_sweep_ends(void *p) {
  uintptr_t at = (uintptr_t)p;
  uint64_t *starts = (uint64_t *)((rt_page *)(at & ~(uintptr_t)(RT_PAGE - 1)) + 1);
  starts[at >> 9 & (RT_STARTS - 1)] &= ~((uint64_t)1 << (at >> 3 & 63));
}

static inline void rt_sweep_plain(void *p, size_t n) {
  if (rt_room(n) > RT_PAGE_ROOM) ((rt_page *)p - 1)->plain = 1;
}

/* One forgotten word would keep a dead object, and with it all that this refers to, which may be ever longer chains: so
 * what was used is wiped when it is given up, and memory is empty when it is given out. */
static inline void rt_sweep_leaves(void *p, size_t n) {
  if (n) memset(p, 0, n);
}

static inline bool rt_sweep_grows(rt_region *r) {
  size_t single = r->held - r->runs;
  if (r->runs < r->sweep_runs_at) {
    if (single < r->sweep_at) return false;
    if (r->sweep_at && r->used_again + (single - r->sweep_at) * RT_PAGE < r->sweep_worth) return false;
  }
  rt_sweep(r);
  return true;
}
