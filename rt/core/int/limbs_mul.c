#include "rt/limbs.h"

/* From this many limbs on, as measured, Karatsuba's way wins over schoolbook multiplication and squaring, and the
   transform over Karatsuba's way. */
#define RT_KARATSUBA_FROM 24
#define RT_KARATSUBA_SQUARE_FROM 40
#define RT_NTT_FROM 900

static void rt_limbs_schoolbook(uint64_t *r, const uint64_t *a, int64_t na, const uint64_t *b, int64_t nb) {
  r[na] = rt_limbs_mul1(r, a, na, b[0], 0);
  for (int64_t i = 1; i < nb; i++) r[na + i] = rt_limbs_addmul1(r + i, a, na, b[i]);
}

/* r = a * a: the products of different limbs once, doubled, and the squares. */
RT_NOINLINE static void rt_limbs_square_schoolbook(uint64_t *r, const uint64_t *a, int64_t n) {
  r[0] = r[2 * n - 1] = 0;
  if (n > 1) r[n] = rt_limbs_mul1(r + 1, a + 1, n - 1, a[0], 0);
  for (int64_t i = 1; i < n - 1; i++) r[n + i] = rt_limbs_addmul1(r + 2 * i + 1, a + i + 1, n - 1 - i, a[i]);
  uint64_t shifted = 0, carry = 0;
  for (int64_t i = 0; i < n; i++) {
    uint64_t low = r[2 * i], high = r[2 * i + 1];
    rt_u128 square = (rt_u128)a[i] * a[i], sum = (rt_u128)(low << 1 | shifted) + (uint64_t)square + carry;
    r[2 * i] = (uint64_t)sum;
    sum = (rt_u128)(high << 1 | low >> 63) + (uint64_t)(square >> 64) + (uint64_t)(sum >> 64);
    r[2 * i + 1] = (uint64_t)sum;
    carry = (uint64_t)(sum >> 64);
    shifted = high >> 63;
  }
}

/* r = |a - b|, na limbs, na - 1 <= nb <= na. Returns whether a < b. */
static bool rt_limbs_distance(uint64_t *r, const uint64_t *a, int64_t na, const uint64_t *b, int64_t nb) {
  bool below = (na == nb || a[nb] == 0) && rt_limbs_cmp(a, b, nb) < 0;
  if (!below) {
    rt_limbs_sub(r, a, na, b, nb);
  } else {
    rt_limbs_sub(r, b, nb, a, nb);
    if (na > nb) r[nb] = 0;
  }
  return below;
}

#define RT_KARATSUBA_ROOM(n) (4 * (n) + 512)

/* r[0..2n) = a * b, each n limbs, with three products of half the length; t is scratch of RT_KARATSUBA_ROOM(n).
   With a = a1 B + a0: a b = a1 b1 B^2 + (a1 b1 + a0 b0 - (a0 - a1)(b0 - b1)) B + a0 b0. */
static void rt_limbs_karatsuba(uint64_t *r, const uint64_t *a, const uint64_t *b, int64_t n, uint64_t *t) {
  bool square = a == b;
  if (n < (square ? RT_KARATSUBA_SQUARE_FROM : RT_KARATSUBA_FROM)) {
    if (square) rt_limbs_square_schoolbook(r, a, n);
    else rt_limbs_schoolbook(r, a, n, b, n);
    return;
  }
  int64_t high = n / 2, low = n - high;
  uint64_t *middle = t, *sum = t + 2 * low, *da = r, *db = square ? r : r + low;
  bool negative = rt_limbs_distance(da, a, low, a + low, high);
  if (square) negative = false;
  else negative ^= rt_limbs_distance(db, b, low, b + low, high);
  rt_limbs_karatsuba(middle, da, db, low, sum);
  rt_limbs_karatsuba(r, a, b, low, sum);
  rt_limbs_karatsuba(r + 2 * low, a + low, b + low, high, sum);
  sum[2 * low] = rt_limbs_add(sum, r, 2 * low, r + 2 * low, 2 * high);
  if (negative) sum[2 * low] += rt_limbs_add(sum, sum, 2 * low, middle, 2 * low);
  else sum[2 * low] -= rt_limbs_sub(sum, sum, 2 * low, middle, 2 * low);
  rt_limbs_add(r + low, r + low, 2 * n - low, sum, rt_limbs_size(sum, 2 * low + 1));
}

/* a is longer than b: b times one slice of a after the other. */
static void rt_limbs_mul_slices(uint64_t *r, const uint64_t *a, int64_t na, const uint64_t *b, int64_t nb) {
  rt_scratch s;
  uint64_t *product = rt_scratch_open(&s, 2 * nb);
  rt_limbs_mul(r, a, nb, b, nb);
  for (int64_t i = nb; i < na; i += nb) {
    int64_t n = na - i < nb ? na - i : nb;
    rt_limbs_mul(product, a + i, n, b, nb);
    memset(r + i + nb, 0, (size_t)n * sizeof(uint64_t));
    rt_limbs_add(r + i, product, n + nb, r + i, nb);
  }
  rt_scratch_close(&s);
}

/* na >= nb > 0 */
static void rt_limbs_mul_long(uint64_t *r, const uint64_t *a, int64_t na, const uint64_t *b, int64_t nb) {
  if (nb >= RT_NTT_FROM && na <= 4 * nb) {
    rt_limbs_mul_ntt(r, a, na, b, nb);
  } else if (na > nb) {
    rt_limbs_mul_slices(r, a, na, b, nb);
  } else {
    rt_scratch s;
    rt_limbs_karatsuba(r, a, b, na, rt_scratch_open(&s, RT_KARATSUBA_ROOM(na)));
    rt_scratch_close(&s);
  }
}

void rt_limbs_mul(uint64_t *r, const uint64_t *a, int64_t na, const uint64_t *b, int64_t nb) {
  if (na < nb) rt_limbs_mul(r, b, nb, a, na);
  else if (nb == 0) memset(r, 0, (size_t)na * sizeof(uint64_t));
  else if (a == b && na == nb && na < RT_KARATSUBA_SQUARE_FROM) rt_limbs_square_schoolbook(r, a, na);
  else if (nb < RT_KARATSUBA_FROM) rt_limbs_schoolbook(r, a, na, b, nb);
  else rt_limbs_mul_long(r, a, na, b, nb);
}
