#include <rt/platform.h>
#include <rt/profile.h>
#include <rt/sb.h>

static char rt_profile_text[4096];
static int rt_profile_file;

static void rt_profile_more(rt_sb *b, size_t n) {
  (void)n;
  for (char *p = b->start; p < b->p;) {
    int64_t done = rt_file_write(rt_profile_file, p, (size_t)(b->p - p));
    if (done <= 0) break;
    p += done;
  }
  b->p = b->start;
}

static void rt_profile_number(rt_sb *b, const char *name, uint64_t value) {
  rt_sb_cstr(b, ", \"");
  rt_sb_cstr(b, name);
  rt_sb_cstr(b, "\": ");
  rt_sb_decimal(b, (int64_t)value);
}

static void rt_profile_tally(rt_sb *b, const rt_tally *t) {
  rt_profile_number(b, "at_peak", rt_profile_at_peak(t));
  rt_profile_number(b, "peak", t->most);
  rt_profile_number(b, "end", t->now);
  rt_profile_number(b, "total", t->made);
  rt_profile_number(b, "count", t->times);
  rt_sb_char(b, '}');
}

/* The sites or regions with their numbers; one that nothing was counted for is left out, unless all are wanted. */
static void rt_profile_list(rt_sb *b, const char *name, const char *const *texts, const rt_tally *tallies, uint32_t n,
                            bool all) {
  const char *before = "\n    ";
  rt_sb_cstr(b, ",\n  \"");
  rt_sb_cstr(b, name);
  rt_sb_cstr(b, "\": [");
  for (uint32_t i = 0; i < n; i++) {
    if (!all && !tallies[i].times) continue;
    rt_sb_cstr(b, before);
    rt_sb_cstr(b, "{\"id\": ");
    rt_sb_decimal(b, i);
    rt_sb_cstr(b, ", ");
    rt_sb_cstr(b, texts[i]);
    rt_profile_tally(b, &tallies[i]);
    before = ",\n    ";
  }
  rt_sb_char(b, ']');
}

static void rt_profile_cells(rt_sb *b) {
  const char *before = "\n    ";
  rt_sb_cstr(b, ",\n  \"held\": [");
  for (size_t i = 0; i < RT_CELL_BUCKETS; i++) {
    for (const rt_cell *cell = rt_profile_now.cells[i]; cell; cell = cell->next) {
      rt_sb_cstr(b, before);
      rt_sb_cstr(b, "{\"site\": ");
      rt_sb_decimal(b, cell->site);
      rt_profile_number(b, "region", cell->region);
      rt_profile_tally(b, &cell->tally);
      before = ",\n    ";
    }
  }
  rt_sb_char(b, ']');
}

static void rt_profile_samples(rt_sb *b) {
  const rt_profile *t = &rt_profile_now;
  size_t regions = rt_profiled_program.regions;
  const char *before = "\n    ";
  rt_sb_cstr(b, ",\n  \"samples\": [");
  for (size_t i = 0; i < t->sampled; i++) {
    rt_sb_cstr(b, before);
    rt_sb_cstr(b, "{\"clock\": ");
    rt_sb_decimal(b, (int64_t)t->sample[i].clock);
    rt_profile_number(b, "microseconds", t->sample[i].nanoseconds / 1000);
    rt_sb_cstr(b, ", \"regions\": [");
    for (size_t r = 0; r < regions; r++) {
      if (r) rt_sb_char(b, ',');
      rt_sb_decimal(b, (int64_t)t->held[i * regions + r]);
    }
    rt_sb_cstr(b, "]}");
    before = ",\n    ";
  }
  rt_sb_char(b, ']');
}

/* Where the profile goes. */
static const char *rt_profile_path(void) {
  static const char rt_profile_name[] = "PYX2C_MEMORY_PROFILE=";
  size_t n = sizeof rt_profile_name - 1;
  for (char **e = rt_env; *e; e++) {
    const char *p = *e;
    for (size_t i = 0; *p == rt_profile_name[i]; i++) p++;
    if (p == *e + n && *p) return p;
  }
  return rt_profiled_program.file;
}

void rt_profile_end(void) {
  rt_profile *t = &rt_profile_now;
  if (!t->held) return;
  t->counts = false;
  const char *path = rt_profile_path();
  rt_profile_file = rt_file_open(path, RT_FILE_WRITE);
  if (rt_profile_file < 0) {
    rt_sb *err = rt_stderr();
    rt_sb_cstr(err, "no memory profile: can't write ");
    rt_sb_cstr(err, path);
    rt_sb_char(err, '\n');
    rt_sb_flush(err);
    return;
  }
  rt_sb out = {rt_profile_text, rt_profile_text + sizeof rt_profile_text, rt_profile_text, NULL, rt_profile_more};
  rt_sb *b = &out;
  rt_sb_cstr(b, "{\n  \"format\": 1, ");
  rt_sb_cstr(b, rt_profiled_program.about);
  rt_sb_cstr(b, t->lost ? ", \"complete\": false" : ", \"complete\": true");
  rt_profile_number(b, "peak_clock", t->peak_clock);
  rt_profile_number(b, "clock", t->clock);
  rt_profile_number(b, "microseconds", (rt_clock_monotonic() - t->begun) / 1000);
  rt_sb_cstr(b, ",\n  \"all\": {\"peaks\": ");
  rt_sb_decimal(b, (int64_t)t->peak);
  rt_profile_tally(b, &t->all);
  rt_profile_list(b, "regions", rt_profiled_program.region, t->region, rt_profiled_program.regions, true);
  rt_profile_list(b, "sites", rt_profiled_program.site, t->site, rt_profiled_program.sites, false);
  rt_profile_cells(b);
  rt_profile_samples(b);
  rt_sb_cstr(b, "\n}\n");
  rt_profile_more(b, 0);
  rt_file_close(rt_profile_file);
}
