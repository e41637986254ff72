#include "rt/big.h"

void rt_raise_zero_division(void) {
  rt_raise_msg(&rt_class_ZeroDivisionError, "integer division or modulo by zero");
}

void rt_raise_zero_modulo(void) { rt_raise_msg(&rt_class_ZeroDivisionError, "integer modulo by zero"); }

/* |a| / |b| for |a| >= |b| with at least two limbs in b: quotient and remainder, each null if not wanted.
   Knuth's algorithm wants b's highest bit set, so both are shifted, and the remainder back. */
static void rt_int_div_long(const rt_int_view *a, const rt_int_view *b, rt_big *quotient, rt_big *remainder) {
  int shift = RT_CLZ(b->limb[b->n - 1]);
  rt_scratch s;
  uint64_t *u = rt_scratch_open(&s, a->n + 1 + b->n), *v = u + a->n + 1;
  u[a->n] = rt_limbs_lshift(u, a->limb, a->n, shift);
  rt_limbs_lshift(v, b->limb, b->n, shift);
  rt_limbs_div(quotient ? quotient->limb : NULL, u, a->n + 1, v, b->n);
  if (remainder) rt_limbs_rshift(remainder->limb, u, b->n, shift);
  rt_scratch_close(&s);
}

static void rt_int_div_word(const rt_int_view *a, uint64_t d, rt_big *quotient, rt_big *remainder) {
  rt_scratch s;
  uint64_t *q = quotient ? quotient->limb : rt_scratch_open(&s, a->n);
  uint64_t rest = rt_limbs_div1(q, a->limb, a->n, d);
  if (remainder) remainder->limb[0] = rest;
  if (!quotient) rt_scratch_close(&s);
}

/* Truncating division; b != 0. */
static void rt_int_div_truncating(const rt_int_view *a, const rt_int_view *b, rt_int *quotient, rt_int *remainder) {
  if (a->n < b->n) {
    if (quotient) *quotient = 0;
    if (remainder) *remainder = rt_int_from_limbs(a->limb, a->n, a->negative);
    return;
  }
  int64_t n = a->n - b->n + 1;
  rt_big *q = quotient ? rt_big_new(n) : NULL, *r = remainder ? rt_big_new(b->n) : NULL;
  if (b->n == 1) rt_int_div_word(a, b->limb[0], q, r);
  else rt_int_div_long(a, b, q, r);
  if (remainder) *remainder = rt_big_done(r, b->n, a->negative);
  if (quotient) *quotient = rt_big_done(q, n, a->negative != b->negative);
}

/* Truncation to floor: where the signs differ and something is left over, one down. */
void rt_int_divmod(rt_int a, rt_int b, rt_int *quotient, rt_int *remainder) {
  if (b == 0) rt_raise_zero_division();
  rt_int_view x, y;
  rt_int_view_of(&x, a);
  rt_int_view_of(&y, b);
  rt_int r = 0;
  bool floors = x.negative != y.negative;
  rt_int_div_truncating(&x, &y, quotient, remainder || floors ? &r : NULL);
  if (floors && r != 0) {
    if (quotient) *quotient = rt_int_sub(*quotient, RT_INT(1));
    if (remainder) r = rt_int_add(r, b);
  }
  if (remainder) *remainder = r;
}

rt_int rt_int_floordiv_slow(rt_int a, rt_int b) {
  rt_int quotient;
  rt_int_divmod(a, b, &quotient, NULL);
  return quotient;
}

rt_int rt_int_mod_slow(rt_int a, rt_int b) {
  if (b == 0) rt_raise_zero_modulo();
  rt_int remainder;
  rt_int_divmod(a, b, NULL, &remainder);
  return remainder;
}
