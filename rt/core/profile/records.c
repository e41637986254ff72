#include <rt/profile.h>

/* Which cells the objects of a region are counted in, as a hash table, and how many bytes in each. */
typedef struct rt_share {
  rt_cell *cell; /* null: empty */
  uint64_t bytes;
} rt_share;

/* Of an open region. They are kept by depth: regions form a stack. `old` of a loop that turns, and what a handler has
 * adopted, have a depth that no other region has then. */
typedef struct rt_record {
  uint32_t region;
  uint32_t used;  /* of the table */
  uint32_t class; /* its size is 8 << class */
  rt_share *shares;
} rt_record;

/* `region` has RT_TAG_IS set: so it differs from the size that stands in its place in the smallest block put aside
 * (rt_freed), from nothing, and from every address. */
typedef struct rt_tag {
  uint32_t site, region;
} rt_tag;
#define RT_TAG_IS 0x80000000u

#define RT_SHARE_CLASSES 24
#define RT_FIRST_RECORDS 64

static rt_record *rt_records;
static size_t rt_record_count;
static rt_share *rt_shares_free[RT_SHARE_CLASSES]; /* linked through the first share's `cell` */

/* The record of a region, if there is memory for it. */
static rt_record *rt_record_of(const rt_region *r) {
  if (RT_LIKELY(r->depth < rt_record_count)) return &rt_records[r->depth];
  size_t count = rt_record_count ? 2 * rt_record_count : RT_FIRST_RECORDS;
  while (count <= r->depth) count *= 2;
  rt_record *more = rt_profile_take(count * sizeof *more);
  if (!more) return NULL;
  if (rt_record_count) memcpy(more, rt_records, rt_record_count * sizeof *more);
  rt_records = more;
  rt_record_count = count;
  return &rt_records[r->depth];
}

static inline size_t rt_shares_size(uint32_t class) { return (size_t)8 << class; }

static rt_share *rt_shares_take(uint32_t class) {
  rt_share *shares = rt_shares_free[class];
  size_t bytes = rt_shares_size(class) * sizeof *shares;
  if (!shares) return rt_profile_take(bytes);
  rt_shares_free[class] = (rt_share *)shares->cell;
  memset(shares, 0, bytes);
  return shares;
}

static void rt_shares_give(rt_share *shares, uint32_t class) {
  shares->cell = (rt_cell *)rt_shares_free[class];
  rt_shares_free[class] = shares;
}

/* Where a cell is, or an empty place. */
static rt_share *rt_share_find(rt_share *shares, uint32_t class, uint32_t site, uint32_t region) {
  size_t mask = rt_shares_size(class) - 1;
  for (size_t i = site * 0x9E3779B1u + region;; i++) {
    rt_share *s = &shares[i & mask];
    if (!s->cell || (s->cell->site == site && s->cell->region == region)) return s;
  }
}

static bool rt_record_widen(rt_record *record) {
  uint32_t class = record->shares ? record->class + 1 : 0;
  rt_share *wide = rt_shares_take(class);
  if (!wide) return false;
  for (size_t i = 0; record->shares && i < rt_shares_size(record->class); i++) {
    rt_share *s = &record->shares[i];
    if (s->cell) *rt_share_find(wide, class, s->cell->site, s->cell->region) = *s;
  }
  if (record->shares) rt_shares_give(record->shares, record->class);
  record->shares = wide;
  record->class = class;
  return true;
}

/* The share of a cell, made if need be; null when memory is exhausted. */
static rt_share *rt_share_of(rt_record *record, uint32_t site, uint32_t region) {
  if (record->shares) {
    rt_share *s = rt_share_find(record->shares, record->class, site, region);
    if (s->cell) return s;
  }
  rt_cell *cell = rt_profile_cell(site, region);
  if (!cell) return NULL;
  if (!record->shares || record->used * 4 >= rt_shares_size(record->class) * 3) {
    if (!rt_record_widen(record)) return NULL;
  }
  rt_share *s = rt_share_find(record->shares, record->class, site, region);
  s->cell = cell;
  record->used++;
  return s;
}

static void rt_record_drop(rt_record *record) {
  if (record->shares) rt_shares_give(record->shares, record->class);
  record->shares = NULL;
  record->used = 0;
}

/* -- tags -- */

static inline rt_page *rt_profile_page_of(void *p) {
  return (rt_page *)((uintptr_t)p & ~(uintptr_t)(RT_PAGE - 1));
}

/* The tag of an object that has n bytes; at the end of a large one's pages. */
static rt_tag *rt_tag_of(void *p, size_t n) {
  rt_page *page = rt_profile_page_of(p);
  char *end = page->pages > 1 ? (char *)page + page->pages * RT_PAGE : (char *)p + rt_room(n);
  return (rt_tag *)(end - RT_TAG_ROOM);
}

/* What an object is counted for. */
static size_t rt_counted(void *p, size_t n) {
  rt_page *page = rt_profile_page_of(p);
  return page->pages > 1 ? page->pages * RT_PAGE : rt_room(n) - RT_TAG_ROOM - RT_REDZONE;
}

RT_UNWATCHED void rt_profile_page(rt_page *page) {
  *(rt_tag *)((char *)page + RT_PAGE - RT_TAG_ROOM) = (rt_tag){0, 0};
}

/* -- what happens -- */

void rt_profile_region(const rt_region *r, uint32_t region) {
  rt_record *record = rt_profile_now.counts ? rt_record_of(r) : NULL;
  if (record) record->region = region;
}

RT_UNWATCHED void rt_profile_made(rt_region *r, void *p, size_t n) {
  rt_tag *tag = rt_tag_of(p, n);
  *tag = (rt_tag){0, 0};
  if (!rt_profile_now.counts) return;
  rt_stack_ensure();
  rt_record *record = rt_record_of(r);
  rt_share *s = record ? rt_share_of(record, rt_profile_site, record->region) : NULL;
  if (!s) return;
  size_t bytes = rt_counted(p, n);
  *tag = (rt_tag){rt_profile_site, record->region | RT_TAG_IS};
  s->bytes += bytes;
  rt_profile_count(s->cell, bytes, 1, 0);
}

/* What the tag says goes, and so does the tag. */
RT_UNWATCHED static void rt_profile_gone(rt_region *r, rt_tag *tag, size_t bytes) {
  rt_tag was = *tag;
  *tag = (rt_tag){0, 0};
  if (!(was.region & RT_TAG_IS) || !rt_profile_now.counts) return;
  rt_stack_ensure();
  rt_record *record = rt_record_of(r);
  rt_share *s = record ? rt_share_of(record, was.site, was.region & ~RT_TAG_IS) : NULL;
  if (!s) return;
  s->bytes -= bytes;
  rt_profile_count(s->cell, 0, 0, bytes);
}

void rt_profile_unmade(rt_region *r, void *p, size_t n) {
  rt_profile_gone(r, rt_tag_of(p, n), rt_counted(p, n));
}

RT_UNWATCHED void rt_profile_resized(rt_region *r, void *p, size_t from, size_t to) {
  rt_tag *old = rt_tag_of(p, from), *tag = rt_tag_of(p, to), was = *old;
  size_t before = rt_counted(p, from), after = rt_counted(p, to);
  *old = (rt_tag){0, 0};
  *tag = was;
  if (!(was.region & RT_TAG_IS) || !rt_profile_now.counts) return;
  rt_stack_ensure();
  rt_record *record = rt_record_of(r);
  rt_share *s = record ? rt_share_of(record, was.site, was.region & ~RT_TAG_IS) : NULL;
  if (!s) return;
  s->bytes += after - before;
  if (after > before) rt_profile_count(s->cell, after - before, 0, 0);
  else rt_profile_count(s->cell, 0, 0, before - after);
}

void rt_profile_unreached(rt_region *r, char *from, char *to) {
  rt_page *page = rt_profile_page_of(from);
  size_t bytes = page->pages > 1 ? page->pages * RT_PAGE : (size_t)(to - from) - RT_TAG_ROOM - RT_REDZONE;
  rt_profile_gone(r, (rt_tag *)(to - RT_TAG_ROOM), bytes);
}

void rt_profile_opened(rt_region *r) {
  rt_record *record = rt_profile_now.counts ? rt_record_of(r) : NULL;
  if (!record) return;
  rt_record_drop(record);
  record->region = 0;
}

void rt_profile_emptied(rt_region *r) {
  rt_record *record = rt_profile_now.counts ? rt_record_of(r) : NULL;
  if (!record || !record->shares) return;
  for (size_t i = 0; i < rt_shares_size(record->class); i++) {
    rt_share *s = &record->shares[i];
    if (s->cell && s->bytes) rt_profile_count(s->cell, 0, 0, s->bytes);
  }
  rt_record_drop(record);
}

void rt_profile_moved(rt_region *to, rt_region *from) {
  rt_record *target = rt_profile_now.counts && to->depth != from->depth ? rt_record_of(to) : NULL;
  rt_record *source = target ? rt_record_of(from) : NULL;
  if (!source || !source->shares) return;
  target = rt_record_of(to);
  for (size_t i = 0; i < rt_shares_size(source->class); i++) {
    rt_share *s = &source->shares[i];
    rt_share *t = s->cell ? rt_share_of(target, s->cell->site, s->cell->region) : NULL;
    if (t) t->bytes += s->bytes;
  }
  rt_record_drop(source);
}
