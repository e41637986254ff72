#include "rt/decimal.h"
#include "rt/pow10.h"

/* Schubfach (Raffaello Giulietti, The Schubfach way to render doubles, 2020). x lies in an interval of decimals that
   all read back as x; the power 10^k is the largest for which the interval must hold a multiple of it. So one of
   at most four candidates is the answer, and 128-bit products compare them exactly. */

static int rt_floor_shift(int64_t x, int s) { return (int)(x >> s); }

/* g * c / 2^128 with everything below the last bit gathered in it: rounding to odd keeps comparisons exact. */
static uint64_t rt_mul_to_odd(rt_u128 g, uint64_t c) {
  rt_u128 low = (rt_u128)(uint64_t)g * c, high = (rt_u128)(uint64_t)(g >> 64) * c + (uint64_t)(low >> 64);
  return (uint64_t)(high >> 64) | ((uint64_t)high > 1);
}

/* The interval around x in quarters of 10^k. */
typedef struct rt_shortest_bounds {
  uint64_t lower, middle, upper;
} rt_shortest_bounds;

static rt_shortest_bounds rt_shortest_interval(rt_float_parts p, bool close_below, int k) {
  int h = p.exponent + rt_floor_shift((int64_t)-k * 1741647, 19) + 1;
  rt_u128 g = rt_pow10_significand(-k);
  uint64_t c = 4 * p.mantissa, odd = p.mantissa & 1;
  rt_shortest_bounds b;
  b.lower = rt_mul_to_odd(g, (c - 2 + close_below) << h) + odd;
  b.middle = rt_mul_to_odd(g, c << h);
  b.upper = rt_mul_to_odd(g, (c + 2) << h) - odd;
  return b;
}

/* The multiple of 10^k, or of 10^(k+1) if *k grows. */
static uint64_t rt_shortest_choose(rt_shortest_bounds b, int *k) {
  uint64_t s = b.middle / 4, tens = s / 10;
  bool below = b.lower <= 40 * tens, above = 40 * tens + 40 <= b.upper;
  if (s >= 10 && below != above) {
    ++*k;
    return tens + above;
  }
  below = b.lower <= 4 * s;
  above = 4 * s + 4 <= b.upper;
  if (below != above) return s + above;
  uint64_t half = 4 * s + 2;
  return s + (b.middle > half || (b.middle == half && (s & 1)));
}

static void rt_decimal_set(rt_decimal *d, uint64_t value, int k) {
  char reversed[20];
  int64_t n = 0;
  while (value % 10 == 0) {
    value /= 10;
    k++;
  }
  for (; value; value /= 10) reversed[n++] = (char)('0' + value % 10);
  for (int64_t i = 0; i < n; i++) d->digits[i] = reversed[n - 1 - i];
  d->n = n;
  d->point = n + k;
}

void rt_decimal_shortest(rt_decimal *d, double x) {
  rt_float_parts p = rt_float_split(x);
  bool close_below = p.mantissa == (uint64_t)1 << 52 && p.exponent > -1074;
  int k = rt_floor_shift((int64_t)p.exponent * 1262611 - (close_below ? 524031 : 0), 22);
  uint64_t value = rt_shortest_choose(rt_shortest_interval(p, close_below, k), &k);
  rt_decimal_set(d, value, k);
}
