#include "rt/big.h"
#include "rt/radix.h"

static void rt_raise_int_digits(void) {
  rt_sb b;
  rt_sb_init(&b, rt_exc_home());
  rt_sb_cstr(&b, "Exceeds the limit (");
  rt_sb_decimal(&b, rt_int_max_str_digits);
  rt_sb_cstr(&b, " digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit");
  rt_raise_text(&rt_class_ValueError, rt_sb_finish(&b));
}

static int64_t rt_int_decimal(char *out, const rt_int_view *v) {
  if (v->n >= RT_RADIX_LONG_LIMBS && rt_radix_write_long) return rt_radix_write_long(out, v->limb, v->n);
  rt_scratch s;
  uint64_t *copy = rt_scratch_open(&s, v->n);
  memcpy(copy, v->limb, (size_t)v->n * sizeof(uint64_t));
  int64_t size = rt_limbs_decimal(out, copy, v->n);
  rt_scratch_close(&s);
  return size;
}

static void rt_int_put_big(rt_sb *out, rt_int x) {
  int64_t limit = rt_int_max_str_digits;
  if (limit && rt_int_bit_length(x) / 4 > limit) rt_raise_int_digits();
  rt_int_view v;
  rt_scratch s;
  rt_int_view_of(&v, x);
  char *digits = (char *)rt_scratch_open(&s, RT_DECIMAL_ROOM(v.n) / 8 + 1);
  int64_t size = rt_int_decimal(digits, &v);
  if (limit && size > limit) rt_raise_int_digits();
  if (v.negative) rt_sb_char(out, '-');
  rt_sb_bytes(out, digits, size);
  rt_scratch_close(&s);
}

void rt_int_repr(rt_sb *out, rt_int x) {
  if (rt_int_is_small(x)) rt_sb_decimal(out, rt_int_small(x));
  else rt_int_put_big(out, x);
}

static void rt_limbs_put_bits(rt_sb *out, const rt_int_view *v, int bits, bool upper) {
  const char *digit_of = upper ? "0123456789ABCDEF" : "0123456789abcdef";
  int64_t total = rt_limbs_bits(v->limb, v->n), digits = (total + bits - 1) / bits;
  for (int64_t i = digits - 1; i >= 0; i--) {
    int64_t at = i * bits;
    rt_u128 pair = v->limb[at / 64];
    if (at / 64 + 1 < v->n) pair |= (rt_u128)v->limb[at / 64 + 1] << 64;
    rt_sb_char(out, digit_of[(unsigned)(pair >> (at & 63)) & ((1u << bits) - 1)]);
  }
}

void rt_int_digits(rt_sb *out, rt_int x, int base, bool upper) {
  if (base == 10) {
    rt_int_repr(out, x);
    return;
  }
  rt_int_view v;
  rt_int_view_of(&v, x);
  if (v.negative) rt_sb_char(out, '-');
  if (v.n == 0) rt_sb_char(out, '0');
  rt_limbs_put_bits(out, &v, rt_limb_bits((uint64_t)base - 1), upper);
}
