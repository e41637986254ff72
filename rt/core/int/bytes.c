#include "rt/big.h"

static uint8_t rt_limbs_byte(const rt_int_view *v, int64_t i) {
  return i / 8 < v->n ? (uint8_t)(v->limb[i / 8] >> (i % 8 * 8)) : 0;
}

/* Two's complement, byte by byte. */
static void rt_int_put_bytes(const rt_int_view *v, uint8_t *to, int64_t n, bool big_endian) {
  unsigned carry = v->negative;
  for (int64_t i = 0; i < n; i++) {
    unsigned byte = rt_limbs_byte(v, i);
    if (v->negative) byte = (byte ^ 0xFF) + carry;
    carry = byte >> 8;
    to[big_endian ? n - 1 - i : i] = (uint8_t)byte;
  }
}

void rt_int_to_bytes(rt_int x, uint8_t *to, int64_t n, bool big_endian, bool is_signed) {
  rt_int_view v;
  rt_int_view_of(&v, x);
  if (v.negative && !is_signed)
    rt_raise_msg(&rt_class_OverflowError, "can't convert negative int to unsigned");
  int64_t bits = rt_limbs_bits(v.limb, v.n);
  if (n == 0 && is_signed && v.negative && v.n == 1 && v.limb[0] == 1) return; /* -1 is all ones: CPython lets it pass */
  if (is_signed && v.n && !(v.negative && !rt_limbs_any_below(v.limb, v.n, bits - 1))) bits++;
  if (bits > n * 8) rt_raise_msg(&rt_class_OverflowError, "int too big to convert");
  rt_int_put_bytes(&v, to, n, big_endian);
}

rt_int rt_int_from_bytes(const uint8_t *p, int64_t n, bool big_endian, bool is_signed) {
  int64_t size = n / 8 + 1;
  rt_big *r = rt_big_new(size);
  bool negative = is_signed && n && p[big_endian ? 0 : n - 1] >> 7;
  unsigned carry = negative;
  memset(r->limb, 0, (size_t)size * sizeof(uint64_t));
  for (int64_t i = 0; i < n; i++) {
    unsigned byte = p[big_endian ? n - 1 - i : i];
    if (negative) byte = (byte ^ 0xFF) + carry;
    carry = byte >> 8;
    r->limb[i / 8] |= (uint64_t)(byte & 0xFF) << (i % 8 * 8);
  }
  return rt_big_done(r, size, negative);
}
