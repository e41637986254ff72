#include "rt/ntt.h"

/* A number as a polynomial whose coefficients have `width` bits: as many as leave a sum of their products below p. */
static int rt_ntt_width(int64_t shorter) {
  int width = 24;
  while ((uint64_t)shorter * 64 / (unsigned)width + 1 > RT_NTT_PRIME >> 2 * width) width--;
  return width;
}

static void rt_ntt_split(uint64_t *to, int64_t points, const uint64_t *a, int64_t n, int width) {
  uint64_t mask = ((uint64_t)1 << width) - 1;
  int64_t i = 0;
  for (int64_t at = 0; at < n * 64; at += width) {
    const uint64_t *limb = a + at / 64;
    int shift = (int)(at & 63);
    uint64_t value = *limb >> shift;
    if (shift + width > 64 && limb + 1 < a + n) value |= limb[1] << (64 - shift);
    to[i++] = value & mask;
  }
  memset(to + i, 0, (size_t)(points - i) * sizeof(uint64_t));
}

/* The number that a polynomial stands for: n limbs. */
static void rt_ntt_join(uint64_t *r, int64_t n, const uint64_t *from, int64_t points, int width) {
  uint64_t mask = ((uint64_t)1 << width) - 1;
  rt_u128 carry = 0, ready = 0;
  int bits = 0;
  for (int64_t i = 0, k = 0; k < n; i++) {
    if (i < points) carry += from[i];
    ready |= (rt_u128)((uint64_t)carry & mask) << bits;
    carry >>= width;
    bits += width;
    if (bits < 64) continue;
    r[k++] = (uint64_t)ready;
    ready >>= 64;
    bits -= 64;
  }
}

void rt_limbs_mul_ntt(uint64_t *r, const uint64_t *a, int64_t na, const uint64_t *b, int64_t nb) {
  bool square = a == b && na == nb;
  int width = rt_ntt_width(nb);
  int64_t points = rt_ntt_points(na * 64 / width + nb * 64 / width + 2), roots = rt_ntt_roots_room(points);
  uint64_t unscale = rt_ntt_unscale(points);
  rt_scratch s;
  uint64_t *x = rt_scratch_open(&s, roots + points * (square ? 1 : 2)), *y = square ? x : x + points;
  rt_ntt t = {points, y + points};
  rt_ntt_fill_roots(t.roots, points);
  rt_ntt_split(x, points, a, na, width);
  rt_ntt_forward(x, &t);
  if (!square) {
    rt_ntt_split(y, points, b, nb, width);
    rt_ntt_forward(y, &t);
  }
  for (int64_t i = 0; i < points; i++) x[i] = rt_ntt_mul(rt_ntt_mul(x[i], y[i]), unscale);
  rt_ntt_backward(x, &t);
  rt_ntt_join(r, na + nb, x, points, width);
  rt_scratch_close(&s);
}
