#include <rt/profile.h>

uint32_t rt_profile_site;
rt_profile rt_profile_now;

#define RT_PROFILE_CHUNK ((size_t)64) /* pages */
#define RT_FIRST_INTERVAL 256         /* bytes between samples */

static char *rt_profile_rest, *rt_profile_rest_end;

void *rt_profile_take(size_t n) {
  n = (n + 7) & ~(size_t)7;
  if (n > (size_t)(rt_profile_rest_end - rt_profile_rest)) {
    size_t pages = (n + RT_PAGE - 1) / RT_PAGE;
    if (pages < RT_PROFILE_CHUNK) pages = RT_PROFILE_CHUNK;
    char *chunk = rt_pages_alloc(pages);
    if (!chunk) {
      rt_profile_now.counts = false;
      rt_profile_now.lost = true;
      return NULL;
    }
    memset(chunk, 0, pages * RT_PAGE);
    rt_profile_rest = chunk;
    rt_profile_rest_end = chunk + pages * RT_PAGE;
  }
  char *p = rt_profile_rest;
  rt_profile_rest += n;
  return p;
}

void rt_profile_begin(void) {
  rt_profile *t = &rt_profile_now;
  const rt_profiled *program = &rt_profiled_program;
  t->site = rt_profile_take(program->sites * sizeof(rt_tally));
  t->region = rt_profile_take(program->regions * sizeof(rt_tally));
  t->held = rt_profile_take((size_t)RT_SAMPLES * program->regions * sizeof(uint64_t));
  t->next_sample = t->interval = RT_FIRST_INTERVAL;
  t->begun = rt_clock_monotonic();
  t->counts = t->held != NULL;
  rt_profile_region(&rt_program_region, 1);
}

rt_cell *rt_profile_cell(uint32_t site, uint32_t region) {
  rt_cell **bucket = &rt_profile_now.cells[(site * 31 + region) % RT_CELL_BUCKETS];
  for (rt_cell *cell = *bucket; cell; cell = cell->next) {
    if (cell->site == site && cell->region == region) return cell;
  }
  rt_cell *cell = rt_profile_take(sizeof *cell);
  if (!cell) return NULL;
  cell->site = site;
  cell->region = region;
  cell->next = *bucket;
  *bucket = cell;
  return cell;
}

uint64_t rt_profile_at_peak(const rt_tally *t) {
  return t->seen == rt_profile_now.peak ? t->at_peak : t->now;
}

/* What it held at the program's last peak is what it holds until it changes. */
static void rt_tally_count(rt_tally *t, uint64_t made, uint64_t times, uint64_t gone) {
  t->at_peak = rt_profile_at_peak(t);
  t->seen = rt_profile_now.peak;
  t->now += made - gone;
  t->made += made;
  t->times += times;
  if (t->now > t->most) t->most = t->now;
}

/* Every other sample goes. */
static void rt_profile_thin_out(rt_profile *t) {
  size_t regions = rt_profiled_program.regions;
  for (uint32_t i = 0; i < RT_SAMPLES / 2; i++) {
    t->sample[i] = t->sample[2 * i];
    memmove(t->held + i * regions, t->held + 2 * i * regions, regions * sizeof(uint64_t));
  }
  t->sampled = RT_SAMPLES / 2;
  t->interval *= 2;
}

static void rt_profile_sample(rt_profile *t) {
  if (t->sampled == RT_SAMPLES) rt_profile_thin_out(t);
  size_t regions = rt_profiled_program.regions;
  t->sample[t->sampled] = (rt_sample){t->clock, rt_clock_monotonic() - t->begun};
  for (size_t i = 0; i < regions; i++) t->held[t->sampled * regions + i] = t->region[i].now;
  t->sampled++;
  t->next_sample = t->clock + t->interval;
}

void rt_profile_count(rt_cell *cell, uint64_t made, uint64_t times, uint64_t gone) {
  rt_profile *t = &rt_profile_now;
  rt_tally_count(&cell->tally, made, times, gone);
  rt_tally_count(&t->site[cell->site], made, times, gone);
  rt_tally_count(&t->region[cell->region], made, times, gone);
  uint64_t most = t->all.most;
  rt_tally_count(&t->all, made, times, gone);
  t->clock += made + gone;
  if (t->all.most > most) {
    t->peak++;
    t->peak_clock = t->clock;
  }
  if (t->clock >= t->next_sample) rt_profile_sample(t);
}
