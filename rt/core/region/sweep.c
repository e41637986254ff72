#include <rt/sweep.h>
#include <rt/thread.h>

/* A page of the region that is swept, and the run that it belongs to. */
typedef struct rt_swept {
  uintptr_t at;
  rt_page *run;
} rt_swept;

typedef struct rt_words {
  uint64_t *from, *to;
} rt_words;

typedef struct rt_sweeping {
  rt_region *region;
  rt_swept *pages; /* a hash table; entries with `at` 0 are empty */
  size_t mask;     /* its size - 1 */
  rt_words *todo;  /* reached, but not looked at yet */
  size_t waiting, most, fullest; /* how many wait, have room, have waited at most */
  size_t reached; /* bytes */
  uintptr_t low, high; /* of the region's pages */
  bool lost;           /* something reached has found no place in `todo` */
  bool borrowed;       /* the pages kept back for a MemoryError are in use */
} rt_sweeping;

/* How many pages the program's region may hold at least before it is swept. */
static size_t rt_sweep_first(void) {
  size_t room = RT_SWEEP_ROOM(rt_pages_left());
  return room > RT_SWEEP_FIRST ? room : RT_SWEEP_FIRST;
}

void rt_sweep_from(void *frame) {
  rt_stack_base = frame;
  rt_program_region.sweep_at = rt_program_region.sweep_runs_at = rt_sweep_first();
}

static inline rt_swept *rt_sweep_slot(const rt_sweeping *s, uintptr_t at) {
  size_t i = (size_t)((at >> 12) * 0x9E3779B97F4A7C15u >> 20) & s->mask;
  while (s->pages[i].at && s->pages[i].at != at) i = (i + 1) & s->mask;
  return &s->pages[i];
}

static void rt_sweep_enter(rt_sweeping *s, rt_page *run) {
  for (size_t n = 0; n < run->pages; n++) {
    uintptr_t at = (uintptr_t)run + n * RT_PAGE;
    rt_swept *e = rt_sweep_slot(s, at);
    e->at = at;
    e->run = run;
    if (at < s->low) s->low = at;
    if (at + RT_PAGE > s->high) s->high = at + RT_PAGE;
  }
}

static inline uint64_t *rt_starts(rt_page *page) { return (uint64_t *)(page + 1); }
static inline uint64_t *rt_reached(rt_page *page) { return (uint64_t *)(page + 1) + RT_STARTS; }

/* Pages for the sweep itself: those kept back for a MemoryError if there are no others, until it ends. */
static void *rt_sweep_pages_alloc(rt_sweeping *s, size_t bytes) {
  void *p = rt_pages_alloc(bytes / RT_PAGE + 1);
  if (p || !rt_reserve) return p;
  rt_reserve_give();
  s->borrowed = true;
  return rt_pages_alloc(bytes / RT_PAGE + 1);
}

/* Gives back `bytes`, of which `used` hold addresses: these would keep objects where the memory is given out next. */
static void rt_sweep_pages_free(void *p, size_t bytes, size_t used) {
  size_t pages = bytes / RT_PAGE + 1;
  if (RT_REUSES && pages < RT_PAGES_FRESH) rt_leaves(p, used);
  rt_pages_free(p, pages);
}

static void rt_sweep_end(rt_sweeping *s) {
  size_t table = (s->mask + 1) * sizeof(rt_swept);
  if (s->pages) rt_sweep_pages_free(s->pages, table, table);
  if (s->todo) rt_sweep_pages_free(s->todo, s->most * sizeof(rt_words), s->fullest * sizeof(rt_words));
  if (s->borrowed) rt_reserve = rt_pages_alloc(RT_RESERVE);
}

/* The table and the list of what is to be looked at; false when there is no memory for them. */
static bool rt_sweep_start(rt_sweeping *s, rt_region *r) {
  size_t size = 64;
  while (size < 2 * r->held) size *= 2;
  s->region = r;
  s->mask = size - 1;
  s->borrowed = false;
  s->fullest = 0;
  s->pages = rt_sweep_pages_alloc(s, size * sizeof(rt_swept));
  s->todo = NULL;
  for (s->most = 16 * size; s->pages && !s->todo && s->most >= 256;) {
    s->most /= 4;
    s->todo = rt_sweep_pages_alloc(s, s->most * sizeof(rt_words));
  }
  if (!s->todo) {
    rt_sweep_end(s);
    return false;
  }
  s->waiting = s->reached = 0;
  s->low = UINTPTR_MAX;
  s->high = 0;
  s->lost = false;
  memset(s->pages, 0, size * sizeof(rt_swept));
  for (rt_page *page = r->pages; page; page = page->older) rt_sweep_enter(s, page);
  return true;
}

/* The bit of the last object that begins at bit `at` or before, or a bit of the page's header if none does. */
static size_t rt_start_before(const uint64_t *starts, size_t at) {
  size_t word = at / 64;
  uint64_t bits = starts[word] << (63 - at % 64);
  if (bits) return at - (size_t)RT_CLZ(bits);
  while (word--) {
    if (starts[word]) return word * 64 + 63 - (size_t)RT_CLZ(starts[word]);
  }
  return 0;
}

/* The bit of the next object behind bit `at`, or that of the page's end. */
static size_t rt_start_after(const uint64_t *starts, size_t at) {
  for (size_t word = ++at / 64; word < RT_STARTS; word++) {
    uint64_t bits = word == at / 64 ? starts[word] >> (at % 64) << (at % 64) : starts[word];
    if (bits) return word * 64 + (size_t)RT_CTZ(bits);
  }
  return RT_PAGE / 8;
}

static void rt_sweep_push(rt_sweeping *s, void *from, void *to) {
  s->reached += (size_t)((char *)to - (char *)from);
  if (s->waiting == s->most) {
    s->lost = true;
    return;
  }
  s->todo[s->waiting++] = (rt_words){from, to};
  if (s->waiting > s->fullest) s->fullest = s->waiting;
}

/* If the word is an address within an object of the region: it is reached. */
static inline void rt_sweep_word(rt_sweeping *s, uint64_t word) {
  if (word - s->low >= s->high - s->low) return;
  uintptr_t at = word & ~(uintptr_t)(RT_PAGE - 1);
  rt_swept *e = rt_sweep_slot(s, at);
  if (!e->at) return;
  rt_page *run = e->run;
  if (run->pages > 1) {
    if (run->reached) return;
    run->reached = 1;
    if (run->plain) s->reached += run->pages * RT_PAGE;
    else rt_sweep_push(s, run + 1, (char *)run + run->pages * RT_PAGE);
    return;
  }
  const uint64_t *starts = rt_starts(run);
  size_t bit = rt_start_before(starts, (word - at) / 8);
  uint64_t *reached = &rt_reached(run)[bit / 64];
  if (!bit || *reached >> (bit % 64) & 1) return;
  *reached |= (uint64_t)1 << (bit % 64);
  rt_sweep_push(s, (uint64_t *)at + bit, (uint64_t *)at + rt_start_after(starts, bit));
}

RT_UNWATCHED static void rt_sweep_words(rt_sweeping *s, const uint64_t *from, const uint64_t *to) {
  for (; from < to; from++) rt_sweep_word(s, *from);
}

/* All of a page or run. */
static void rt_sweep_whole(rt_sweeping *s, rt_page *page) {
  if (!page->plain) rt_sweep_words(s, (uint64_t *)(page + 1), (uint64_t *)((char *)page + page->pages * RT_PAGE));
}

static void rt_sweep_todo(rt_sweeping *s) {
  while (s->waiting) {
    rt_words range = s->todo[--s->waiting];
    rt_sweep_words(s, range.from, range.to);
  }
}

/* All that was reached is looked at once more: something found no place in the list. */
static void rt_sweep_again(rt_sweeping *s) {
  s->lost = false;
  for (rt_page *page = s->region->pages; page; page = page->older) {
    if (page->pages > 1) {
      if (page->reached) rt_sweep_whole(s, page);
      rt_sweep_todo(s);
      continue;
    }
    const uint64_t *starts = rt_starts(page), *reached = rt_reached(page);
    for (size_t bit = 0; (bit = rt_start_after(starts, bit)) < RT_PAGE / 8;) {
      if (!(reached[bit / 64] >> (bit % 64) & 1)) continue;
      rt_sweep_words(s, (uint64_t *)page + bit, (uint64_t *)page + rt_start_after(starts, bit));
      rt_sweep_todo(s);
    }
  }
}

/* What the regions from q until `end` hold. */
static void rt_sweep_regions(rt_sweeping *s, rt_region *q, const rt_region *end) {
  for (; q != end; q = q->up) {
    for (rt_page *page = q->pages; page; page = page->older) {
      rt_sweep_whole(s, page);
      rt_sweep_todo(s);
    }
  }
}

/* The stack from this function's frame on, and what may refer to the region: never what outlives it, so these are the
 * regions that this thread has opened since, and, if it is the program's, static data and all that other threads have.
 * An exception that is being handled may lie in it, which the runtime's variable says. */
RT_NOINLINE static void rt_sweep_roots(rt_sweeping *s) {
  rt_sweep_words(s, (uint64_t *)RT_FRAME(), (uint64_t *)rt_stack_base);
  rt_sweep_word(s, (uint64_t)rt_handled);
  rt_sweep_regions(s, rt_current, s->region);
  if (s->region == &rt_program_region) {
    uintptr_t from = ((uintptr_t)rt_vars_start + 7) & ~(uintptr_t)7, to = (uintptr_t)_end & ~(uintptr_t)7;
    rt_sweep_words(s, (uint64_t *)from, (uint64_t *)to);
    for (rt_thread *t = rt_threads; t; t = t->older) {
      if (t == rt_thread_now) continue;
      rt_sweep_words(s, t->sp, (uint64_t *)t->base);
      rt_sweep_word(s, (uint64_t)t->locals);
      rt_sweep_regions(s, t->regions, &rt_program_region);
    }
  }
  rt_sweep_todo(s);
  while (s->lost) rt_sweep_again(s);
}

/* Unused memory of a page is put aside; whether anything in it is used. Of what is unused only the beginning stays. */
static bool rt_sweep_page(rt_region *r, rt_page *page) {
  uint64_t *starts = rt_starts(page), *reached = rt_reached(page);
  bool used = false;
  size_t hole = 0;
  for (size_t bit = rt_start_after(starts, 0);; bit = rt_start_after(starts, bit)) {
    bool ends = bit == RT_PAGE / 8;
    if (ends || reached[bit / 64] >> (bit % 64) & 1) {
      if (hole && (used || !ends)) {
        char *from = (char *)page + hole * 8;
        rt_poison(from, (bit - hole) * 8);
        rt_region_take_back(r, from, (bit - hole) * 8);
      }
      if (ends) {
        memset(reached, 0, RT_STARTS * 8);
        return used;
      }
      used = true;
      hole = 0;
      continue;
    }
    rt_unreached(r, (char *)page + bit * 8, (char *)page + rt_start_after(starts, bit) * 8);
    if (hole) starts[bit / 64] &= ~((uint64_t)1 << (bit % 64));
    else hole = bit;
  }
}

static void rt_sweep_pages(rt_sweeping *s) {
  rt_region *r = s->region;
  for (rt_page *page = r->pages, *older; page; page = older) {
    older = page->older;
    bool single = page->pages == 1, used = single ? rt_sweep_page(r, page) : page->reached != 0;
    if (!single && !used) rt_unreached(r, (char *)(page + 1), (char *)page + page->pages * RT_PAGE);
    if (used) page->reached = 0;
    else rt_run_release(r, page);
  }
}

/* `most` pages, or fewer where a region that holds `held` would take more than a quarter of what is left. */
static size_t rt_sweep_limit(size_t held, size_t most) {
  size_t step = rt_pages_left() / 4;
  if (step < RT_SWEEP_FIRST / 4) step = RT_SWEEP_FIRST / 4;
  return most > held && most - held > step ? held + step : most;
}

/* How much r may hold before the next time: twice what was reached, or four times where hardly anything went. Where it
 * holds more by then, since what was reached lies scattered, it asks for pages when the memory between objects is used,
 * or too little in each place for what is asked for; so that this is no reason each time, a third of what was reached
 * has to be allocated meanwhile. Large objects may double, and take half of what the pages of small ones do: these are
 * looked at, too, each time. Where memory is never used again, the number of pages grows all the time. */
static void rt_sweep_settle(rt_region *r, size_t reached) {
  size_t first = r == &rt_program_region ? rt_sweep_first() : rt_region_patience;
  size_t single = r->held - r->runs, all = reached / RT_PAGE + 1, live = all > r->runs ? all - r->runs : 1;
  size_t most = live > single / 4 * 3 ? 4 * live : 2 * live;
  if (!RT_REUSES && most < 2 * single + first) most = 2 * single + first;
  if (most < single) most = single;
  r->sweep_at = rt_sweep_limit(single, most > first ? most : first);
  r->used_again = 0;
  r->sweep_worth = r->sweep_at > single ? 0 : (rt_sweep_limit(single, single + live / 3) - single) * RT_PAGE;
  size_t runs = r == &rt_program_region ? first : RT_SWEEP_FIRST;
  size_t more = 2 * r->runs + single / 2;
  r->sweep_runs_at = rt_sweep_limit(r->runs, more > runs ? more : runs);
}

/* How many pages the regions from q until `end` hold. */
static size_t rt_regions_held(const rt_region *q, const rt_region *end) {
  size_t held = 0;
  for (; q != end; q = q->up) held += q->held;
  return held;
}

/* Whether r is too small for a sweep, which looks at all that may refer to it, and at the stack; then it may grow until it
 * is worth it. A region that is small beside those it outlives is not worth it either, but where there are threads, each
 * would then be as large as a part of what they share. Never where there is no memory left (sweep_at is 0). */
static bool rt_sweep_waits(rt_region *r) {
  size_t others = rt_regions_held(rt_current, r) + (rt_threads ? 0 : rt_regions_held(r->up, NULL));
  for (rt_thread *t = r == &rt_program_region ? rt_threads : NULL; t; t = t->older) {
    if (t != rt_thread_now) others += rt_regions_held(t->regions, r);
  }
  if (!r->sweep_at || r->held >= others / 4 || rt_pages_left() / 4 < others) return false;
  r->sweep_at = r->sweep_runs_at = others / 4;
  return true;
}

RT_NOINLINE void rt_sweep(rt_region *r) {
  rt_sweeping s;
  if (!rt_stack_base || rt_stack_left || rt_sweep_waits(r) || !rt_sweep_start(&s, r)) return;
  if (r->next < r->end) rt_begins(r->next);
  r->next = r->end = NULL;
  r->released = 0;
  RT_SPILL();
  rt_sweep_roots(&s);
  rt_sweep_pages(&s);
  rt_sweep_settle(r, s.reached);
  rt_sweep_end(&s);
}
