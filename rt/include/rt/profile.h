/* Counting memory: which place in the program holds how many bytes, and in which region, in programs that were compiled
 * with --profile-memory. Others have nothing of this.
 *
 *   rt_profile_site = 7;                    set before each statement that may allocate
 *   xs = list_int_new(&r_loop1, 4);         counted for site 7 in the region that rt_profile_region named
 *
 * The compiler lets such a program define the hooks of rt/region.h (rt_made and those beside it) as the functions of the
 * same meaning below. An object has a tag behind it, the last 8 bytes of its room, that says where it was made: so it is
 * known when it is released or swept. All else goes with its region, for which the bytes of each site are kept.
 *
 * What is counted for an object is what it takes up in a program that doesn't count: its size in whole words, or in
 * whole pages where it has some of its own. */
#pragma once
#include <rt/region.h>

/* How much is held now, was at most, and was when the whole program held most; what was ever made, in bytes and times.
 * `at_peak` is valid if `seen` is the program's last peak, else it is `now`. */
typedef struct rt_tally {
  uint64_t now, most, at_peak, seen, made, times;
} rt_tally;

/* Written by the compiler. The texts are members of JSON objects. Site 0 is code without a place, region 0 the regions
 * that the runtime opens for itself, region 1 the program's. */
typedef struct rt_profiled {
  const char *file;  /* where the profile goes unless PYX2C_MEMORY_PROFILE says otherwise */
  const char *about; /* the program */
  uint32_t sites, regions;
  const char *const *site, *const *region;
} rt_profiled;
extern const rt_profiled rt_profiled_program;

extern uint32_t rt_profile_site;

/* The region that was opened last, or whose handler was just entered, is this one of rt_profiled_program. */
void rt_profile_region(const rt_region *r, uint32_t region);

/* Begins to count; called by rt_program first. */
void rt_profile_begin(void);
/* Writes the profile. */
void rt_profile_end(void);

void rt_profile_made(rt_region *r, void *p, size_t n);
void rt_profile_unmade(rt_region *r, void *p, size_t n);
void rt_profile_resized(rt_region *r, void *p, size_t from, size_t to);
void rt_profile_opened(rt_region *r);
void rt_profile_emptied(rt_region *r);
void rt_profile_moved(rt_region *to, rt_region *from);
void rt_profile_unreached(rt_region *r, char *from, char *to);
/* A fresh page: its last object's tag, should nothing become of the rest, is none. */
void rt_profile_page(rt_page *page);

#define RT_TAG_ROOM ((size_t)8)

/* -- between the files of rt/core/profile -- */

/* A site in a region: what is counted for both, one after the other in a bucket. */
typedef struct rt_cell {
  struct rt_cell *next;
  uint32_t site, region;
  rt_tally tally;
} rt_cell;
#define RT_CELL_BUCKETS 1024

#define RT_SAMPLES 256
typedef struct rt_sample {
  uint64_t clock; /* bytes made and gone so far */
  uint64_t nanoseconds;
} rt_sample;

typedef struct rt_profile {
  bool counts; /* between rt_profile_begin and rt_profile_end, while there is memory for it */
  bool lost;   /* there was none at some time: what follows is not counted */
  rt_tally all;
  uint64_t peak;       /* how often the program held more than ever before */
  uint64_t peak_clock; /* when it last did */
  uint64_t clock, next_sample, interval, begun;
  uint32_t sampled;
  rt_sample sample[RT_SAMPLES];
  uint64_t *held; /* for each sample, what each region held */
  rt_tally *site, *region;
  rt_cell *cells[RT_CELL_BUCKETS];
} rt_profile;
extern rt_profile rt_profile_now;

/* n zeroed bytes that are never given back; null, and nothing is counted any more, when memory is exhausted. */
void *rt_profile_take(size_t n);
/* What a tally held at the program's peak. */
uint64_t rt_profile_at_peak(const rt_tally *t);
/* `made` bytes more (times 1, or 0 for an object that grows), or `gone` less. */
void rt_profile_count(rt_cell *cell, uint64_t made, uint64_t times, uint64_t gone);
/* A cell; null as for rt_profile_take. */
rt_cell *rt_profile_cell(uint32_t site, uint32_t region);
