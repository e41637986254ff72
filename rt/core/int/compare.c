#include "rt/big.h"

static int rt_int_cmp_magnitudes(const rt_int_view *a, const rt_int_view *b) {
  if (a->n != b->n) return a->n < b->n ? -1 : 1;
  return rt_limbs_cmp(a->limb, b->limb, a->n);
}

int rt_int_cmp_slow(rt_int a, rt_int b) {
  rt_int_view x, y;
  rt_int_view_of(&x, a);
  rt_int_view_of(&y, b);
  if (x.negative != y.negative) return x.negative ? -1 : 1;
  int order = rt_int_cmp_magnitudes(&x, &y);
  return x.negative ? -order : order;
}

bool rt_int_eq_slow(rt_int a, rt_int b) {
  return a != RT_INT_NONE && b != RT_INT_NONE && rt_int_cmp_slow(a, b) == 0;
}

uint64_t rt_int_hash_slow(rt_int x) {
  const rt_big *b = rt_int_big(x);
  return rt_hash_limbs(b->limb, b->n, b->negative);
}

static int rt_int_cmp_whole(rt_int a, double whole) {
  rt_region t;
  rt_region_open(&t);
  int order = rt_int_cmp(a, rt_int_from_double(whole));
  rt_region_close(&t);
  return (order > 0) - (order < 0);
}

/* A finite float is split into its whole part, compared exactly, and a fraction that decides a tie. */
int rt_int_cmp_double(rt_int a, double b) {
  if (b != b) return RT_UNORDERED;
  if (b - b != 0) return b > 0 ? -1 : 1;
  if (__builtin_fabs(b) >= 0x1p53) return rt_int_cmp_whole(a, b);
  int64_t whole = (int64_t)b;
  int order = rt_int_cmp(a, RT_INT(whole));
  double fraction = b - (double)whole;
  if (order) return order < 0 ? -1 : 1;
  return (fraction < 0) - (fraction > 0);
}
