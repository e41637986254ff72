#include "rt/radix.h"

/* The digits of a short a after zeros up to `width`. Returns how many. */
static int64_t rt_radix_write_short(char *out, uint64_t *a, int64_t n, int64_t width) {
  rt_scratch s;
  char *digits = (char *)rt_scratch_open(&s, RT_DECIMAL_ROOM(n) / 8 + 1);
  int64_t size = rt_limbs_decimal(digits, a, n), zeros = size < width ? width - size : 0;
  memset(out, '0', (size_t)zeros);
  memcpy(out + zeros, digits, (size_t)size);
  rt_scratch_close(&s);
  return zeros + size;
}

/* q = a / power, which is returned, and r the remainder, as long as the power: both in t, q behind n + 1 limbs. */
static uint64_t *rt_radix_divide(const rt_radix *x, int level, const uint64_t *a, int64_t n, uint64_t *t) {
  int64_t size = x->size[level];
  int shift = RT_CLZ(x->power[level][size - 1]);
  uint64_t *q = t + n + 1, *v = q + n + 1 - size;
  t[n] = rt_limbs_lshift(t, a, n, shift);
  rt_limbs_lshift(v, x->power[level], size, shift);
  rt_limbs_div(q, t, n + 1, v, size);
  rt_limbs_rshift(t, t, size, shift);
  return q;
}

/* a < 10^(2 digits(level)) in `width` digits (0: as many as it has); a is destroyed, t is scratch. Each level takes
   its operand and its quotient from t, 4n limbs together, and the first ones a divisor besides. */
static int64_t rt_radix_write(const rt_radix *x, char *out, uint64_t *a, int64_t n, int level, int64_t width, uint64_t *t) {
  n = rt_limbs_size(a, n);
  while (level >= 0 && n < x->size[level]) level--;
  if (level < 0) return rt_radix_write_short(out, a, n, width);
  int64_t low = rt_radix_digits(x, level), size = x->size[level], high = n + 1 - size;
  uint64_t *q = rt_radix_divide(x, level, a, n, t), *rest = q + high;
  high = rt_limbs_size(q, high);
  if (width == 0 && high == 0) return rt_radix_write(x, out, t, size, level - 1, 0, rest);
  int64_t written = rt_radix_write(x, out, q, high, level - 1, width ? width - low : 0, rest);
  return written + rt_radix_write(x, out + written, t, size, level - 1, low, rest);
}

int64_t rt_radix_write_halves(char *out, const uint64_t *a, int64_t n) {
  rt_region region;
  rt_radix x;
  rt_region_open(&region);
  rt_radix_open(&x, 10);
  while (2 * x.size[x.levels - 1] - 1 <= n) rt_radix_square(&x);
  uint64_t *copy = rt_alloc_plain(&region, (size_t)(7 * n + 8 * x.levels + 8) * sizeof(uint64_t));
  memcpy(copy, a, (size_t)n * sizeof(uint64_t));
  int64_t size = rt_radix_write(&x, out, copy, n, x.levels - 1, 0, copy + n);
  rt_region_close(&region);
  return size;
}
