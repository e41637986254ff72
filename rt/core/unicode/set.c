#include <rt/unicode.h>

static int rt_unicode_slot(uint32_t plane) {
  if (plane < 4) return (int)plane;
  return plane == 14 ? 4 : -1;
}

/* A code point is inside when an odd number of bounds lie at or below it. */
bool rt_unicode_has(const rt_unicode_set *set, uint32_t code) {
  int slot = rt_unicode_slot(code >> 16);
  if (slot < 0) return false;
  uint32_t low = set->start[slot], high = set->start[slot + 1], base = low;
  while (low < high) {
    uint32_t middle = (low + high) / 2;
    if (set->bounds[middle] <= (code & 0xFFFF)) low = middle + 1;
    else high = middle;
  }
  return (low - base) & 1;
}
