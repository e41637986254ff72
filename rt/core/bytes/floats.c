#include <rt/bytes.h>

/* The width of the exponent and of the fraction of a float of n bytes (IEEE 754). */
static int rt_float_exponent_bits(int64_t n) { return n == 2 ? 5 : n == 4 ? 8 : 11; }

static uint64_t rt_float_load(const uint8_t *p, int64_t n, bool big_endian) {
  uint64_t v = 0;
  for (int64_t i = 0; i < n; i++) v |= (uint64_t)p[big_endian ? n - 1 - i : i] << (8 * i);
  return v;
}

/* Half floats are widened by hand: not every processor can. */
static double rt_float_of_half(uint64_t v) {
  uint64_t sign = v >> 15, exponent = v >> 10 & 31, fraction = v & 1023, wide;
  double x;
  if (exponent == 0) {
    x = (double)fraction / 16777216.0; /* 2 ** 24 */
    return sign ? -x : x;
  }
  wide = sign << 63 | (exponent == 31 ? 2047 : exponent - 15 + 1023) << 52 | fraction << 42;
  __builtin_memcpy(&x, &wide, sizeof x);
  return x;
}

double rt_bytes_float(rt_bytes b, int64_t at, int64_t n, bool big_endian) {
  uint64_t v = rt_float_load(b->data + at, n, big_endian);
  if (n == 2) return rt_float_of_half(v);
  if (n == 4) {
    uint32_t narrow = (uint32_t)v;
    float f;
    __builtin_memcpy(&f, &narrow, sizeof f);
    return (double)f;
  }
  double x;
  __builtin_memcpy(&x, &v, sizeof x);
  return x;
}

/* The bits of x as a float of n bytes, rounded half to even; infinity where it is too large. */
static uint64_t rt_float_bits(double x, int64_t n) {
  uint64_t v;
  __builtin_memcpy(&v, &x, sizeof v);
  if (n == 8) return v;
  if (n == 4) {
    float f = (float)x;
    uint32_t narrow;
    __builtin_memcpy(&narrow, &f, sizeof narrow);
    return narrow;
  }
  uint64_t sign = v >> 63 << 15, fraction = v & ((1ull << 52) - 1);
  int64_t exponent = (int64_t)(v >> 52 & 2047) - 1023;
  if (exponent == 1024) return sign | 31 << 10 | (fraction ? 1 << 9 | fraction >> 42 : 0);
  if (exponent > 15) return sign | 31 << 10;
  if (exponent < -25) return sign;
  uint64_t whole = fraction | 1ull << 52;
  int drop = exponent < -14 ? (int)(42 - 14 - exponent) : 42;
  uint64_t kept = whole >> drop, rest = whole & ((1ull << drop) - 1), half = 1ull << (drop - 1);
  kept += rest > half || (rest == half && (kept & 1));
  return sign | (exponent < -14 ? kept : kept + ((uint64_t)(exponent + 14) << 10));
}

bool rt_float_fits(double x, int64_t n) {
  if (x != x || x - x != 0) return true; /* nan and infinity are the same in all */
  uint64_t bits = rt_float_bits(x, n);
  int fraction = (int)(8 * n) - 1 - rt_float_exponent_bits(n);
  uint64_t mask = (1ull << rt_float_exponent_bits(n)) - 1;
  return (bits >> fraction & mask) != mask;
}

rt_bytes rt_float_as_bytes(rt_region *r, double x, int64_t n, bool big_endian) {
  uint64_t v = rt_float_bits(x, n);
  rt_bytes b = rt_bytes_new(r, n);
  for (int64_t i = 0; i < n; i++) b->data[big_endian ? n - 1 - i : i] = (uint8_t)(v >> (8 * i));
  return b;
}
