#include "rt/radix.h"

/* So many limbs are converted one by one; from twice as many on, as measured, halves are faster. */
#define RT_RADIX_LEAF_LIMBS 32

void rt_radix_open(rt_radix *x, int base) {
  uint64_t *r = rt_alloc_plain(rt_current, RT_RADIX_LEAF_LIMBS * sizeof(uint64_t)), limb = 1;
  int64_t digits = 0, size = 1;
  for (; limb <= UINT64_MAX / (unsigned)base; digits++) limb *= (unsigned)base;
  x->base = base;
  x->leaf = RT_RADIX_LEAF_LIMBS * digits;
  r[0] = limb;
  for (int64_t i = 1; i < RT_RADIX_LEAF_LIMBS; i++) {
    uint64_t carry = rt_limbs_mul1(r, r, size, limb, 0);
    if (carry) r[size++] = carry;
  }
  x->power[0] = r;
  x->size[0] = size;
  x->levels = 1;
}

void rt_radix_square(rt_radix *x) {
  int k = x->levels++;
  int64_t n = x->size[k - 1];
  uint64_t *r = rt_alloc_plain(rt_current, (size_t)(2 * n) * sizeof(uint64_t));
  rt_limbs_mul(r, x->power[k - 1], n, x->power[k - 1], n);
  x->power[k] = r;
  x->size[k] = rt_limbs_size(r, 2 * n);
}
