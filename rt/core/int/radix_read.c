#include "rt/radix.h"

/* At most 2 digits(level) digits. t is scratch: room for as many digits twice, and 4 limbs a level. */
static int64_t rt_radix_read(const rt_radix *x, uint64_t *r, const char *digits, int64_t n, int level, uint64_t *t) {
  if (n < RT_RADIX_LONG) return rt_radix_read_short(r, digits, n, x->base);
  while (n <= rt_radix_digits(x, level)) level--;
  int64_t low = rt_radix_digits(x, level), size = x->size[level];
  uint64_t *rest = t + rt_radix_room(low, x->base);
  int64_t high = rt_radix_read(x, t, digits, n - low, level - 1, rest);
  rt_limbs_mul(r, t, high, x->power[level], size);
  int64_t n_low = rt_radix_read(x, t, digits + n - low, low, level - 1, rest);
  rt_limbs_add(r, r, high + size, t, n_low);
  return rt_limbs_size(r, high + size);
}

int64_t rt_radix_read_halves(uint64_t *r, const char *digits, int64_t n, int base) {
  rt_region region;
  rt_radix x;
  rt_region_open(&region);
  rt_radix_open(&x, base);
  while (2 * rt_radix_digits(&x, x.levels - 1) < n) rt_radix_square(&x);
  int64_t room = 2 * rt_radix_room(n, base) + 4 * x.levels;
  int64_t size = rt_radix_read(&x, r, digits, n, x.levels - 1, rt_alloc_plain(&region, (size_t)room * sizeof(uint64_t)));
  rt_region_close(&region);
  return size;
}
