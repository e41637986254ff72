#include "rt/ntt.h"

/* A transform divides x^n - 1 into x^(n/2) - 1 and x^(n/2) + 1, these again, and so on down to x - c: block j of any
   level is modulo x^m - roots[j]^2 and divides into the blocks 2j, modulo x^(m/2) - roots[j], and 2j + 1, modulo
   x^(m/2) + roots[j]. So within a block there is one root for all, and one table serves all levels: with its numbers in
   binary, roots[j] is the product of a root of order 2^(b+2) for each bit b of j. */

#define RT_NTT_ROOT 0x185629DCDA58878Cu /* of order 2^32; its 2^30th power is 2^48 */
#define RT_NTT_ROOT_BITS 30
/* Blocks of up to this many points are transformed level by level, larger ones block by block: they'd leave the cache. */
#define RT_NTT_NEAR 1024

static bool rt_ntt_is_power_of_two(int64_t n) { return (n & (n - 1)) == 0; }

int64_t rt_ntt_points(int64_t least) {
  int64_t points = 4;
  while (points < least) points *= 2;
  return points >= 16 && points / 4 * 3 >= least ? points / 4 * 3 : points;
}

/* The largest block that is a power of two, and how many there are. */
static int64_t rt_ntt_block(int64_t points) { return rt_ntt_is_power_of_two(points) ? points : points / 3; }

int64_t rt_ntt_roots_room(int64_t points) { return rt_ntt_is_power_of_two(points) ? points / 2 : points / 3 * 2; }

void rt_ntt_fill_roots(uint64_t *roots, int64_t points) {
  uint64_t of_bit[RT_NTT_ROOT_BITS + 1] = {0};
  of_bit[RT_NTT_ROOT_BITS] = RT_NTT_ROOT;
  for (int b = RT_NTT_ROOT_BITS; b > 0; b--) of_bit[b - 1] = rt_ntt_mul(of_bit[b], of_bit[b]);
  roots[0] = 1;
  for (int64_t b = 0, n = 1, room = rt_ntt_roots_room(points); n < room; b++, n *= 2)
    for (int64_t i = 0; i < n; i++) roots[n + i] = rt_ntt_mul(roots[i], of_bit[b]);
}

uint64_t rt_ntt_unscale(int64_t points) {
  int64_t n = rt_ntt_is_power_of_two(points) ? points : points / 3 * 4;
  return RT_NTT_PRIME - (RT_NTT_PRIME - 1) / (uint64_t)n;
}

/* Block j of 2h points, by one level. */
static void rt_ntt_halve(uint64_t *a, int64_t h, uint64_t root) {
  for (int64_t i = 0; i < h; i++) {
    uint64_t x = a[i], y = rt_ntt_mul(a[i + h], root);
    a[i] = rt_ntt_add(x, y);
    a[i + h] = rt_ntt_sub(x, y);
  }
}

/* The reverse, twice as large; `root` is the inverse. */
static void rt_ntt_unhalve(uint64_t *a, int64_t h, uint64_t root) {
  for (int64_t i = 0; i < h; i++) {
    uint64_t x = a[i], y = a[i + h];
    a[i] = rt_ntt_add(x, y);
    a[i + h] = rt_ntt_mul(rt_ntt_sub(x, y), root);
  }
}

/* Block j of 4q points, by two levels: `root` for the first, `half` for the second, whose other block has half times
   the root of -1. */
RT_NOINLINE static void rt_ntt_quarter(uint64_t *a, int64_t q, uint64_t root, uint64_t half) {
  uint64_t both = rt_ntt_mul(root, half);
  for (int64_t i = 0; i < q; i++) {
    uint64_t x0 = a[i], x1 = rt_ntt_mul(a[i + q], half), x2 = rt_ntt_mul(a[i + 2 * q], root);
    uint64_t x3 = rt_ntt_mul(a[i + 3 * q], both);
    uint64_t even = rt_ntt_add(x0, x2), odd = rt_ntt_add(x1, x3);
    uint64_t even_less = rt_ntt_sub(x0, x2), odd_less = rt_ntt_turn(rt_ntt_sub(x1, x3));
    a[i] = rt_ntt_add(even, odd);
    a[i + q] = rt_ntt_sub(even, odd);
    a[i + 2 * q] = rt_ntt_add(even_less, odd_less);
    a[i + 3 * q] = rt_ntt_sub(even_less, odd_less);
  }
}

/* The reverse, four times as large; the roots are the inverses. */
RT_NOINLINE static void rt_ntt_unquarter(uint64_t *a, int64_t q, uint64_t root, uint64_t half) {
  uint64_t both = rt_ntt_mul(root, half);
  for (int64_t i = 0; i < q; i++) {
    uint64_t x0 = a[i], x1 = a[i + q], x2 = a[i + 2 * q], x3 = a[i + 3 * q];
    uint64_t even = rt_ntt_add(x0, x1), odd = rt_ntt_sub(x0, x1);
    uint64_t even_less = rt_ntt_add(x2, x3), odd_less = rt_ntt_turn(rt_ntt_sub(x3, x2));
    a[i] = rt_ntt_add(even, even_less);
    a[i + q] = rt_ntt_mul(rt_ntt_add(odd, odd_less), half);
    a[i + 2 * q] = rt_ntt_mul(rt_ntt_sub(even, even_less), root);
    a[i + 3 * q] = rt_ntt_mul(rt_ntt_sub(odd, odd_less), both);
  }
}

/* 1 / roots[j]: the angles of j and of j with all bits below its highest inverted add up to half a turn. */
static uint64_t rt_ntt_inverse(const uint64_t *roots, int64_t j) {
  if (j == 0) return 1;
  int64_t below = ((int64_t)1 << (rt_limb_bits((uint64_t)j) - 1)) - 1;
  return RT_NTT_PRIME - roots[j ^ below];
}

/* Block j, of n points. */
static void rt_ntt_divide(uint64_t *a, int64_t n, int64_t j, const uint64_t *roots) {
  if (n > RT_NTT_NEAR) {
    rt_ntt_quarter(a, n / 4, roots[j], roots[2 * j]);
    for (int64_t k = 0; k < 4; k++) rt_ntt_divide(a + k * (n / 4), n / 4, 4 * j + k, roots);
    return;
  }
  int64_t size = n;
  for (; size >= 4; size /= 4, j *= 4)
    for (int64_t k = 0; k < n / size; k++)
      rt_ntt_quarter(a + k * size, size / 4, roots[j + k], roots[2 * (j + k)]);
  if (size == 2)
    for (int64_t k = 0; k < n / 2; k++) rt_ntt_halve(a + 2 * k, 1, roots[j + k]);
}

static void rt_ntt_unite(uint64_t *a, int64_t n, int64_t j, const uint64_t *roots) {
  if (n > RT_NTT_NEAR) {
    for (int64_t k = 0; k < 4; k++) rt_ntt_unite(a + k * (n / 4), n / 4, 4 * j + k, roots);
    rt_ntt_unquarter(a, n / 4, rt_ntt_inverse(roots, j), rt_ntt_inverse(roots, 2 * j));
    return;
  }
  int64_t size = 4;
  if (!(rt_limb_bits((uint64_t)n) & 1)) {
    size = 8;
    for (int64_t k = 0; k < n / 2; k++) rt_ntt_unhalve(a + 2 * k, 1, rt_ntt_inverse(roots, j * (n / 2) + k));
  }
  for (; size <= n; size *= 4)
    for (int64_t k = 0; k < n / size; k++) {
      int64_t block = j * (n / size) + k;
      uint64_t root = rt_ntt_inverse(roots, block), half = rt_ntt_inverse(roots, 2 * block);
      rt_ntt_unquarter(a + k * size, size / 4, root, half);
    }
}

/* Three quarters: only the blocks modulo x^m - 1, x^m + 1 and x^m - i. Their product has the degree 3m. */
static void rt_ntt_divide_three(uint64_t *a, int64_t m) {
  for (int64_t k = 0; k < m; k++) {
    uint64_t even = rt_ntt_add(a[k], a[k + 2 * m]), odd = a[k + m];
    a[k + 2 * m] = rt_ntt_add(rt_ntt_sub(a[k], a[k + 2 * m]), rt_ntt_turn(odd));
    a[k + m] = rt_ntt_sub(even, odd);
    a[k] = rt_ntt_add(even, odd);
  }
}

/* The reverse, four times as large. */
static void rt_ntt_unite_three(uint64_t *a, int64_t m) {
  for (int64_t k = 0; k < m; k++) {
    uint64_t even = rt_ntt_add(a[k], a[k + m]), odd = rt_ntt_sub(a[k], a[k + m]);
    uint64_t twice = rt_ntt_add(a[k + 2 * m], a[k + 2 * m]), less = rt_ntt_sub(twice, rt_ntt_turn(odd));
    a[k] = rt_ntt_add(even, less);
    a[k + m] = rt_ntt_add(odd, odd);
    a[k + 2 * m] = rt_ntt_sub(even, less);
  }
}

void rt_ntt_forward(uint64_t *a, const rt_ntt *t) {
  int64_t m = rt_ntt_block(t->points);
  if (m < t->points) rt_ntt_divide_three(a, m);
  for (int64_t k = 0; k * m < t->points; k++) rt_ntt_divide(a + k * m, m, k, t->roots);
}

void rt_ntt_backward(uint64_t *a, const rt_ntt *t) {
  int64_t m = rt_ntt_block(t->points);
  for (int64_t k = 0; k * m < t->points; k++) rt_ntt_unite(a + k * m, m, k, t->roots);
  if (m < t->points) rt_ntt_unite_three(a, m);
}
