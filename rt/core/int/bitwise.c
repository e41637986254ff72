#include "rt/big.h"

/* The limbs of an int in two's complement, lowest first, without end. */
typedef struct rt_int_bits {
  rt_int_view view;
  int64_t i;
  uint64_t carry; /* of the + 1 after the inversion */
} rt_int_bits;

static void rt_int_bits_of(rt_int_bits *s, rt_int x) {
  rt_int_view_of(&s->view, x);
  s->i = 0;
  s->carry = 1;
}

static uint64_t rt_int_bits_next(rt_int_bits *s) {
  uint64_t limb = s->i < s->view.n ? s->view.limb[s->i] : 0;
  s->i++;
  if (!s->view.negative) return limb;
  uint64_t r = ~limb + s->carry;
  s->carry = s->carry && r == 0;
  return r;
}

static void rt_limbs_negate(uint64_t *a, int64_t n) {
  uint64_t carry = 1;
  for (int64_t i = 0; i < n; i++) carry = RT_ADD_OVERFLOWS(~a[i], carry, &a[i]);
}

/* The operations are named by their truth tables: 8 and, 14 or, 6 xor. */
static uint64_t rt_limb_op(int op, uint64_t a, uint64_t b) {
  return op == 8 ? a & b : op == 14 ? a | b : a ^ b;
}

static rt_int rt_int_bitwise(int op, rt_int a, rt_int b) {
  rt_int_bits x, y;
  rt_int_bits_of(&x, a);
  rt_int_bits_of(&y, b);
  int64_t n = (x.view.n > y.view.n ? x.view.n : y.view.n) + 1;
  rt_big *r = rt_big_new(n);
  for (int64_t i = 0; i < n; i++) {
    uint64_t limb = rt_int_bits_next(&x);
    r->limb[i] = rt_limb_op(op, limb, rt_int_bits_next(&y));
  }
  bool negative = r->limb[n - 1] >> 63;
  if (negative) rt_limbs_negate(r->limb, n);
  return rt_big_done(r, n, negative);
}

rt_int rt_int_and_slow(rt_int a, rt_int b) { return rt_int_bitwise(8, a, b); }
rt_int rt_int_or_slow(rt_int a, rt_int b) { return rt_int_bitwise(14, a, b); }
rt_int rt_int_xor_slow(rt_int a, rt_int b) { return rt_int_bitwise(6, a, b); }
rt_int rt_int_invert_slow(rt_int x) { return rt_int_sub(RT_INT(-1), x); }

int64_t rt_int_bit_length(rt_int x) {
  rt_int_view v;
  rt_int_view_of(&v, x);
  return rt_limbs_bits(v.limb, v.n);
}

int64_t rt_int_bit_count(rt_int x) {
  rt_int_view v;
  rt_int_view_of(&v, x);
  int64_t ones = 0;
  for (int64_t i = 0; i < v.n; i++)
    for (uint64_t limb = v.limb[i]; limb; limb &= limb - 1) ones++;
  return ones;
}
