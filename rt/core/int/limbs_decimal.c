#include "rt/limbs.h"

#define RT_TEN_19 10000000000000000000u

static char *rt_decimal_chunk(char *end, uint64_t x, int digits) {
  for (; digits > 0; digits--, x /= 10) *--end = (char)('0' + x % 10);
  return end;
}

int64_t rt_limbs_decimal(char *out, uint64_t *a, int64_t n) {
  char *end = out + RT_DECIMAL_ROOM(n), *p = end;
  while ((n = rt_limbs_size(a, n)) > 0) p = rt_decimal_chunk(p, rt_limbs_div1(a, a, n, RT_TEN_19), 19);
  while (p < end && *p == '0') p++;
  int64_t size = end - p;
  for (int64_t i = 0; i < size; i++) out[i] = p[i];
  return size;
}
