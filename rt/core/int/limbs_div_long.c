#include "rt/limbs.h"

/* From this many limbs of quotient and divisor on, as measured, dividing by halves wins. */
#define RT_DIV_HALVES_FROM 64

static void rt_limbs_div_part(uint64_t *q, uint64_t *u, int64_t n, const uint64_t *v, int64_t nv, uint64_t *t);

/* u -= q * v for the largest q of n limbs, B^n - 1. Returns what that leaves above the nv limbs: 0 or -1. */
static int64_t rt_limbs_sub_largest(uint64_t *q, uint64_t *u, int64_t n, const uint64_t *v, int64_t nv) {
  for (int64_t i = 0; i < n; i++) q[i] = UINT64_MAX;
  uint64_t borrow = rt_limbs_sub(u + n, u + n, nv, v, nv);
  uint64_t carry = rt_limbs_add(u, u, nv + n, v, nv);
  return (int64_t)carry - (int64_t)borrow;
}

/* q = floor(u / v), n < nv limbs, from the upper n limbs of v and 2n of u. That is too large by two at most, so what the
   lower limbs of v take away may leave u negative, and v is added back. */
static void rt_limbs_div_guess(uint64_t *q, uint64_t *u, int64_t n, const uint64_t *v, int64_t nv, uint64_t *t) {
  int64_t below = nv - n, high;
  uint64_t one = 1;
  if (rt_limbs_cmp(u + nv, v + below, n) >= 0) {
    high = rt_limbs_sub_largest(q, u, n, v, nv);
  } else {
    rt_limbs_div_part(q, u + below, n, v + below, n, t);
    rt_limbs_mul(t, q, n, v, below);
    high = -(int64_t)rt_limbs_sub(u, u, nv, t, nv);
  }
  for (; high < 0; high += (int64_t)rt_limbs_add(u, u, nv, v, nv)) rt_limbs_sub(q, q, n, &one, 1);
}

/* n <= nv limbs of quotient from nv + n limbs of u, whose upper nv are below v; t is scratch of nv limbs.
   Burnikel and Ziegler, Fast recursive division (1998), for any length. */
static void rt_limbs_div_part(uint64_t *q, uint64_t *u, int64_t n, const uint64_t *v, int64_t nv, uint64_t *t) {
  if (n < RT_DIV_HALVES_FROM) {
    rt_limbs_div_schoolbook(q, u, nv + n, v, nv);
  } else if (n < nv) {
    rt_limbs_div_guess(q, u, n, v, nv, t);
  } else {
    int64_t low = n / 2;
    rt_limbs_div_guess(q + low, u + low, n - low, v, nv, t);
    rt_limbs_div_guess(q, u, low, v, nv, t);
  }
}

/* A quotient longer than v comes in parts as long as v, the first one shorter. */
static void rt_limbs_div_parts(uint64_t *q, uint64_t *u, int64_t n, const uint64_t *v, int64_t nv, uint64_t *t) {
  while (n > 0) {
    int64_t part = n % nv ? n % nv : nv;
    n -= part;
    rt_limbs_div_part(q + n, u + n, part, v, nv, t);
  }
}

void rt_limbs_div(uint64_t *q, uint64_t *u, int64_t nu, const uint64_t *v, int64_t nv) {
  int64_t n = nu - nv;
  if (n < RT_DIV_HALVES_FROM || nv < RT_DIV_HALVES_FROM) {
    rt_limbs_div_schoolbook(q, u, nu, v, nv);
    return;
  }
  rt_scratch s;
  uint64_t *t = rt_scratch_open(&s, nv + n);
  rt_limbs_div_parts(q ? q : t + nv, u, n, v, nv, t);
  rt_scratch_close(&s);
}
