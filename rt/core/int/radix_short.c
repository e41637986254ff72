#include "rt/numtext.h"
#include "rt/radix.h"

int64_t (*rt_radix_read_long)(uint64_t *r, const char *digits, int64_t n, int base);
int64_t (*rt_radix_write_long)(char *out, const uint64_t *a, int64_t n);

int64_t rt_radix_read_short(uint64_t *r, const char *digits, int64_t n, int base) {
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

int64_t rt_limbs_from_digits(uint64_t *r, const char *digits, int64_t n, int base) {
  if (n >= RT_RADIX_LONG && rt_radix_read_long) return rt_radix_read_long(r, digits, n, base);
  return rt_radix_read_short(r, digits, n, base);
}
