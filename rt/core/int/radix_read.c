#include "rt/numtext.h"
#include "rt/radix.h"

/* As many digits at once as fit a limb. */
static int64_t rt_radix_read_short(uint64_t *r, const char *digits, int64_t n, int base) {
  int64_t size = 0;
  while (n > 0) {
    uint64_t value = 0, scale = 1;
    for (; n > 0 && scale <= UINT64_MAX / 36; n--, scale *= (uint64_t)base)
      value = value * (uint64_t)base + (uint64_t)rt_digit_value(*digits++);
    uint64_t carry = rt_limbs_mul1(r, r, size, scale, value);
    if (carry) r[size++] = carry;
  }
  return size;
}

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

static int64_t rt_radix_read_long(uint64_t *r, const char *digits, int64_t n, int base) {
  rt_region region;
  rt_radix x;
  rt_region_open(&region);
  rt_radix_open(&x, base);
  while (2 * rt_radix_digits(&x, x.levels - 1) < n) rt_radix_square(&x);
  int64_t room = 2 * rt_radix_room(n, base) + 4 * x.levels;
  int64_t size = rt_radix_read(&x, r, digits, n, x.levels - 1, rt_alloc(&region, (size_t)room * sizeof(uint64_t)));
  rt_region_close(&region);
  return size;
}

int64_t rt_limbs_from_digits(uint64_t *r, const char *digits, int64_t n, int base) {
  return n < RT_RADIX_LONG ? rt_radix_read_short(r, digits, n, base) : rt_radix_read_long(r, digits, n, base);
}
