#include "rt/big.h"

static rt_int rt_int_add_magnitudes(const rt_int_view *a, const rt_int_view *b, bool negative) {
  if (a->n < b->n) return rt_int_add_magnitudes(b, a, negative);
  rt_big *r = rt_big_new(a->n + 1);
  r->limb[a->n] = rt_limbs_add(r->limb, a->limb, a->n, b->limb, b->n);
  return rt_big_done(r, a->n + 1, negative);
}

/* |a| - |b|, negated if `negative`. */
static rt_int rt_int_sub_magnitudes(const rt_int_view *a, const rt_int_view *b, bool negative) {
  if (a->n < b->n || (a->n == b->n && rt_limbs_cmp(a->limb, b->limb, a->n) < 0))
    return rt_int_sub_magnitudes(b, a, !negative);
  rt_big *r = rt_big_new(a->n);
  rt_limbs_sub(r->limb, a->limb, a->n, b->limb, b->n);
  return rt_big_done(r, a->n, negative);
}

rt_int rt_int_add_slow(rt_int a, rt_int b) {
  rt_int_view x, y;
  rt_int_view_of(&x, a);
  rt_int_view_of(&y, b);
  if (x.negative == y.negative) return rt_int_add_magnitudes(&x, &y, x.negative);
  return rt_int_sub_magnitudes(&x, &y, x.negative);
}

rt_int rt_int_sub_slow(rt_int a, rt_int b) {
  rt_int_view x, y;
  rt_int_view_of(&x, a);
  rt_int_view_of(&y, b);
  if (x.negative != y.negative) return rt_int_add_magnitudes(&x, &y, x.negative);
  return rt_int_sub_magnitudes(&x, &y, x.negative);
}

rt_int rt_int_neg_slow(rt_int x) {
  rt_int_view v;
  rt_int_view_of(&v, x);
  return rt_int_from_limbs(v.limb, v.n, !v.negative);
}

bool rt_int_negative_slow(rt_int x) { return rt_int_big(x)->negative; }
