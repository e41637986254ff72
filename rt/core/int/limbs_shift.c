#include "rt/limbs.h"

uint64_t rt_limbs_lshift(uint64_t *r, const uint64_t *a, int64_t n, int s) {
  uint64_t low = 0;
  for (int64_t i = 0; i < n; i++) {
    rt_u128 wide = (rt_u128)a[i] << s;
    r[i] = (uint64_t)wide | low;
    low = (uint64_t)(wide >> 64);
  }
  return low;
}

void rt_limbs_rshift(uint64_t *r, const uint64_t *a, int64_t n, int s) {
  for (int64_t i = 0; i < n; i++) {
    uint64_t above = i + 1 < n ? a[i + 1] : 0;
    r[i] = (uint64_t)((((rt_u128)above << 64) | a[i]) >> s);
  }
}

bool rt_limbs_any_below(const uint64_t *a, int64_t n, int64_t bits) {
  int64_t whole = bits / 64;
  if (whole >= n) return rt_limbs_size(a, n) > 0;
  if (rt_limbs_size(a, whole) > 0) return true;
  return (a[whole] & (((uint64_t)1 << (bits & 63)) - 1)) != 0;
}
