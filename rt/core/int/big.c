#include "rt/big.h"

#define RT_BIG_MOST (1 << 26)

void rt_int_view_of(rt_int_view *v, rt_int x) {
  if (rt_int_is_small(x)) {
    v->negative = x < 0;
    v->word = v->negative ? 0 - (uint64_t)rt_int_small(x) : (uint64_t)rt_int_small(x);
    v->limb = &v->word;
    v->n = x != 0;
  } else {
    const rt_big *b = rt_int_big(x);
    v->negative = b->negative;
    v->limb = b->limb;
    v->n = b->n;
  }
}

rt_big *rt_big_new(int64_t n) {
  if (n > RT_BIG_MOST) rt_raise_msg(&rt_class_OverflowError, "too many digits in integer");
  rt_big *b = rt_alloc_plain(rt_current, sizeof(rt_big) + (size_t)n * sizeof(uint64_t));
  b->constant = false;
  return b;
}

/* The tagged form of a magnitude of one limb, if there is one. */
static bool rt_int_try_small(uint64_t word, bool negative, rt_int *small) {
  if (word > (uint64_t)RT_INT_SMALL_MAX + negative) return false;
  *small = RT_INT(negative ? 0 - word : word);
  return true;
}

rt_int rt_big_done(rt_big *b, int64_t n, bool negative) {
  size_t size = sizeof(rt_big) + (size_t)n * sizeof(uint64_t);
  n = rt_limbs_size(b->limb, n);
  rt_int small;
  if (n < 2 && rt_int_try_small(n ? b->limb[0] : 0, negative, &small)) {
    rt_release(rt_current, b, size);
    return small;
  }
  b->n = (uint32_t)n;
  b->negative = negative;
  return RT_INT_BIG(b);
}

rt_int rt_int_from_limbs(const uint64_t *a, int64_t n, bool negative) {
  n = rt_limbs_size(a, n);
  rt_int small;
  if (n < 2 && rt_int_try_small(n ? a[0] : 0, negative, &small)) return small;
  rt_big *b = rt_big_new(n);
  memcpy(b->limb, a, (size_t)n * sizeof(uint64_t));
  return rt_big_done(b, n, negative);
}

rt_int rt_int_keep_slow(rt_int x, rt_region *r) {
  const rt_big *b = rt_int_big(x);
  if (x == RT_INT_NONE || b->constant || rt_region_outlives(rt_region_of(b), r)) return x;
  size_t size = sizeof(rt_big) + b->n * sizeof(uint64_t);
  rt_big *copy = rt_alloc_plain(r, size);
  memcpy(copy, b, size);
  return RT_INT_BIG(copy);
}
