#include <rt/unicode.h>

static int rt_unicode_find_special(const rt_unicode_map *map, uint32_t code, uint32_t to[3]) {
  int low = 0, high = map->special_count;
  while (low < high) {
    int middle = (low + high) / 2;
    if (map->specials[middle].code < code) low = middle + 1;
    else high = middle;
  }
  if (low == map->special_count || map->specials[low].code != code) return 0;
  for (int i = 0; i < 3; i++) to[i] = map->specials[low].to[i];
  return to[2] ? 3 : 2;
}

/* The last run that begins at or before `code`, or -1. */
static int rt_unicode_find_run(const rt_unicode_map *map, uint32_t code) {
  int low = 0, high = map->run_count;
  while (low < high) {
    int middle = (low + high) / 2;
    if ((map->runs[middle].first & 0x7FFFFFFF) <= code) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/* Two runs of stride 2 may interleave, so the one before the nearest is tried as well. */
static uint32_t rt_unicode_simple(const rt_unicode_map *map, uint32_t code) {
  int i = rt_unicode_find_run(map, code);
  for (int tries = 0; i >= 0 && tries < 2; i--, tries++) {
    const rt_unicode_run *run = &map->runs[i];
    uint32_t shift = run->first >> 31, distance = code - (run->first & 0x7FFFFFFF);
    uint32_t count = (uint32_t)run->delta_count & 0xFFF;
    if ((distance & shift) == 0 && distance >> shift < count) return code + (uint32_t)(run->delta_count >> 12);
  }
  return code;
}

int rt_unicode_apply(const rt_unicode_map *map, uint32_t code, uint32_t to[3]) {
  int n = rt_unicode_find_special(map, code, to);
  if (n) return n;
  to[0] = rt_unicode_simple(map, code);
  return 1;
}
