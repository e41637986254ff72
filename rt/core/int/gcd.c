#include "rt/big.h"

/* Lehmer's algorithm (TAOCP 2, 4.5.2, L): as long as the quotients of Euclid's algorithm follow from the upper 62 bits of
   both numbers, its steps are gathered in a matrix of words, which then is applied to the long numbers at once. */

typedef struct rt_gcd_matrix {
  int64_t a, b, c, d;
} rt_gcd_matrix;

static uint64_t rt_gcd_words(uint64_t a, uint64_t b) {
  while (b) {
    uint64_t rest = a % b;
    a = b;
    b = rest;
  }
  return a;
}

/* The 62 bits of a from bit `at` on. */
static int64_t rt_gcd_upper(const uint64_t *a, int64_t n, int64_t at) {
  rt_u128 pair = at / 64 < n ? a[at / 64] : 0;
  if (at / 64 + 1 < n) pair |= (rt_u128)a[at / 64 + 1] << 64;
  return (int64_t)((uint64_t)(pair >> (at & 63)) & (UINT64_MAX >> 2));
}

/* The steps that are sure: both bounds of the quotient agree. No entry leaves 62 bits, as none exceeds x / y. */
static rt_gcd_matrix rt_gcd_steps(int64_t x, int64_t y) {
  rt_gcd_matrix m = {1, 0, 0, 1};
  while (y + m.c != 0 && y + m.d != 0) {
    int64_t q = (x + m.a) / (y + m.c);
    if (q != (x + m.b) / (y + m.d)) break;
    int64_t rest = x - q * y;
    m = (rt_gcd_matrix){m.c, m.d, m.a - q * m.c, m.b - q * m.d};
    x = y;
    y = rest;
  }
  return m;
}

/* a, b = m.a a + m.b b, m.c a + m.d b: n limbs each, neither of them negative. */
static void rt_gcd_apply(const rt_gcd_matrix *m, uint64_t *a, uint64_t *b, int64_t n) {
  __int128 first = 0, second = 0;
  for (int64_t i = 0; i < n; i++) {
    __int128 x = a[i], y = b[i];
    first += x * m->a + y * m->b;
    second += x * m->c + y * m->d;
    a[i] = (uint64_t)first;
    b[i] = (uint64_t)second;
    first >>= 64;
    second >>= 64;
  }
}

/* a, b = b, a mod b for nb >= 2; t is scratch of na + 1 limbs. */
static void rt_gcd_divide(uint64_t *a, int64_t na, uint64_t *b, int64_t nb, uint64_t *t) {
  int shift = RT_CLZ(b[nb - 1]);
  t[na] = rt_limbs_lshift(t, a, na, shift);
  rt_limbs_lshift(a, b, nb, shift);
  rt_limbs_div(NULL, t, na + 1, a, nb);
  memcpy(a, b, (size_t)nb * sizeof(uint64_t));
  rt_limbs_rshift(b, t, nb, shift);
}

/* The greatest common divisor of a >= b, in a, whose n limbs both fill; t is scratch of n + 1. Returns its size. */
static int64_t rt_limbs_gcd(uint64_t *a, uint64_t *b, int64_t n, uint64_t *t) {
  int64_t na = rt_limbs_size(a, n), nb = rt_limbs_size(b, n);
  while (nb > 1) {
    int64_t at = rt_limbs_bits(a, na) - 62;
    rt_gcd_matrix m = rt_gcd_steps(rt_gcd_upper(a, na, at), rt_gcd_upper(b, nb, at));
    if (m.b) {
      rt_gcd_apply(&m, a, b, na);
    } else {
      rt_gcd_divide(a, na, b, nb, t);
      na = nb;
    }
    na = rt_limbs_size(a, na);
    nb = rt_limbs_size(b, nb);
  }
  if (nb == 0) return na;
  a[0] = rt_gcd_words(b[0], rt_limbs_div1(t, a, na, b[0]));
  return 1;
}

static rt_int rt_int_gcd_long(const rt_int_view *a, const rt_int_view *b) {
  rt_scratch s;
  rt_big *r = rt_big_new(b->n);
  uint64_t *x = rt_scratch_open(&s, 3 * a->n + 1), *y = x + a->n;
  memset(y, 0, (size_t)a->n * sizeof(uint64_t));
  memcpy(x, a->limb, (size_t)a->n * sizeof(uint64_t));
  memcpy(y, b->limb, (size_t)b->n * sizeof(uint64_t));
  int64_t n = rt_limbs_gcd(x, y, a->n, y + a->n);
  memset(r->limb, 0, (size_t)b->n * sizeof(uint64_t));
  memcpy(r->limb, x, (size_t)n * sizeof(uint64_t));
  rt_scratch_close(&s);
  return rt_big_done(r, b->n, false);
}

rt_int rt_int_gcd(rt_int a, rt_int b) {
  rt_int_view x, y;
  if (b == 0) return rt_int_abs(a);
  if (a == 0) return rt_int_abs(b);
  rt_int_view_of(&x, a);
  rt_int_view_of(&y, b);
  if (x.n == 1 && y.n == 1) return rt_int_from_u64(rt_gcd_words(x.limb[0], y.limb[0]));
  bool less = x.n < y.n || (x.n == y.n && rt_limbs_cmp(x.limb, y.limb, x.n) < 0);
  return less ? rt_int_gcd_long(&y, &x) : rt_int_gcd_long(&x, &y);
}
