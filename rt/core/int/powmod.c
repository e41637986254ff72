#include "rt/big.h"

/* The residues modulo m are kept modulo m 2^s, whose highest bit is set and which has two limbs at least: that
   is what long division wants, and a last division by m itself undoes it. */
typedef struct rt_modulus {
  const uint64_t *limb; /* m 2^s */
  int64_t n;
  uint64_t *product; /* 2n + 1 limbs */
} rt_modulus;

/* r = a * b modulo the modulus, n limbs each; r may be a or b. */
static void rt_modulus_mul(const rt_modulus *m, uint64_t *r, const uint64_t *a, const uint64_t *b) {
  rt_limbs_mul(m->product, a, m->n, b, m->n);
  m->product[2 * m->n] = 0;
  rt_limbs_div(NULL, m->product, 2 * m->n + 1, m->limb, m->n);
  memcpy(r, m->product, (size_t)m->n * sizeof(uint64_t));
}

/* An exponent is read in windows of so many bits; a short one isn't worth the table of powers. */
#define RT_WINDOW_BITS 5
#define RT_WINDOW_FROM 100

static unsigned rt_window_of(const rt_int_view *exponent, int64_t at, int bits) {
  rt_u128 pair = exponent->limb[at / 64];
  if (at / 64 + 1 < exponent->n) pair |= (rt_u128)exponent->limb[at / 64 + 1] << 64;
  return (unsigned)(pair >> (at & 63)) & ((1u << bits) - 1);
}

/* r = a^exponent, r is 1 at first: for each window as many squares, and one product with the power that it names.
   `powers` has a^1 … a^(2^bits - 1), of which the first is given. */
static void rt_modulus_pow(const rt_modulus *m, uint64_t *r, uint64_t *powers, const rt_int_view *exponent, int bits) {
  for (int k = 1; k < (1 << bits) - 1; k++)
    rt_modulus_mul(m, powers + k * m->n, powers + (k - 1) * m->n, powers);
  int64_t total = rt_limbs_bits(exponent->limb, exponent->n);
  for (int64_t at = (total - 1) / bits * bits; total && at >= 0; at -= bits) {
    for (int i = 0; i < bits; i++) rt_modulus_mul(m, r, r, r);
    unsigned window = rt_window_of(exponent, at, bits);
    if (window) rt_modulus_mul(m, r, r, powers + (window - 1) * m->n);
  }
}

/* 0 <= base < |m|; the result is below |m| 2^s and not negative. */
static rt_int rt_int_powmod_raw(const rt_int_view *base, const rt_int_view *exponent, const rt_int_view *m) {
  int64_t pad = m->n == 1, n = m->n + pad;
  int bits = rt_limbs_bits(exponent->limb, exponent->n) < RT_WINDOW_FROM ? 1 : RT_WINDOW_BITS;
  rt_scratch s;
  rt_big *r = rt_big_new(n);
  uint64_t *limbs = rt_scratch_open(&s, 3 * n + 1 + ((1 << bits) - 1) * n), *powers = limbs + 3 * n + 1;
  memset(limbs, 0, (size_t)n * sizeof(uint64_t));
  memset(powers, 0, (size_t)n * sizeof(uint64_t));
  memset(r->limb, 0, (size_t)n * sizeof(uint64_t));
  rt_limbs_lshift(limbs + pad, m->limb, m->n, RT_CLZ(m->limb[m->n - 1]));
  memcpy(powers, base->limb, (size_t)base->n * sizeof(uint64_t));
  rt_modulus modulus = {limbs, n, limbs + n};
  r->limb[0] = 1;
  rt_modulus_pow(&modulus, r->limb, powers, exponent, bits);
  rt_scratch_close(&s);
  return rt_big_done(r, n, false);
}

rt_int rt_int_powmod(rt_int a, rt_int b, rt_int m) {
  if (m == 0) rt_raise_msg(&rt_class_ValueError, "pow() 3rd argument cannot be 0");
  if (rt_int_negative(b)) rt_raise_msg(&rt_class_ValueError, "negative exponent of a modular power");
  rt_int_view base, exponent, modulus;
  rt_region t;
  rt_region_open(&t);
  rt_int positive = rt_int_abs(m), reduced = rt_int_mod(a, positive);
  rt_int_view_of(&base, reduced);
  rt_int_view_of(&exponent, b);
  rt_int_view_of(&modulus, positive);
  rt_int r = rt_int_mod(rt_int_powmod_raw(&base, &exponent, &modulus), m);
  r = rt_int_keep(r, t.up);
  rt_region_close(&t);
  return r;
}
