#include "rt/decimal.h"

static void rt_put_digits(rt_sb *out, const rt_decimal *d, int64_t from, int64_t count) {
  for (int64_t i = from; i < from + count; i++) rt_sb_char(out, i >= 0 && i < d->n ? d->digits[i] : '0');
}

/* The point and `count` digits behind it. */
static void rt_put_fraction(rt_sb *out, const rt_decimal *d, int64_t from, int64_t count, int flags) {
  if (count > 0 || flags & RT_FLOAT_ALT) rt_sb_char(out, '.');
  rt_put_digits(out, d, from, count);
}

static void rt_put_fixed(rt_sb *out, const rt_decimal *d, int64_t count, int flags) {
  if (d->point <= 0) rt_sb_char(out, '0');
  else rt_put_digits(out, d, 0, d->point);
  if (count <= 0 && flags & RT_FLOAT_DOT_0) count = 1;
  rt_put_fraction(out, d, d->point, count, flags);
}

static void rt_put_exponent(rt_sb *out, const rt_decimal *d, int64_t count, char letter, int flags) {
  int64_t exponent = d->point - 1, size = exponent < 0 ? -exponent : exponent;
  rt_put_digits(out, d, 0, 1);
  rt_put_fraction(out, d, 1, count, flags);
  rt_sb_char(out, letter);
  rt_sb_char(out, exponent < 0 ? '-' : '+');
  if (size < 10) rt_sb_char(out, '0');
  rt_sb_decimal(out, size);
}

/* `significant` digits, as 'g' lays them out: with an exponent below 1e-4 and from 10^limit on. */
static void rt_put_general(rt_sb *out, const rt_decimal *d, int64_t significant, int64_t limit, char letter,
                           int flags) {
  if (d->point <= -4 || d->point > limit) rt_put_exponent(out, d, significant - 1, letter, flags);
  else rt_put_fixed(out, d, significant - d->point, flags);
}

static int64_t rt_decimal_significant(const rt_decimal *d) {
  int64_t n = d->n;
  while (n > 0 && d->digits[n - 1] == '0') n--;
  return n;
}

static void rt_put_finite(rt_sb *out, double x, char type, int64_t precision, int flags) {
  rt_decimal d;
  char lower = type | 0x20, letter = type & 0x20 ? 'e' : 'E';
  if (lower == 'r' && x != 0) rt_decimal_shortest(&d, x);
  else rt_decimal_of_double(&d, x);
  if (lower == 'r') {
    rt_put_general(out, &d, d.n ? d.n : 1, 16, letter, flags);
    return;
  }
  if (lower == 'g' && precision == 0) precision = 1;
  rt_decimal_round(&d, lower == 'f' ? d.point + precision : precision + (lower == 'e'));
  if (lower == 'f') rt_put_fixed(out, &d, precision, flags);
  else if (lower == 'e') rt_put_exponent(out, &d, precision, letter, flags);
  else if (flags & RT_FLOAT_ALT) rt_put_general(out, &d, precision, precision, letter, flags);
  else rt_put_general(out, &d, rt_decimal_significant(&d), precision, letter, flags);
}

void rt_float_format(rt_sb *out, double x, char type, int64_t precision, int flags) {
  bool upper = !(type & 0x20);
  if (rt_float_is_nan(x)) x = __builtin_fabs(x);
  if (rt_float_sign(x) && !rt_float_is_nan(x)) rt_sb_char(out, '-');
  else if (flags & RT_FLOAT_SIGN) rt_sb_char(out, '+');
  if (rt_float_is_nan(x)) rt_sb_cstr(out, upper ? "NAN" : "nan");
  else if (rt_float_is_inf(x)) rt_sb_cstr(out, upper ? "INF" : "inf");
  else rt_put_finite(out, __builtin_fabs(x), type, precision, flags);
}

void rt_float_repr(rt_sb *out, double x) { rt_float_format(out, x, 'r', 0, RT_FLOAT_DOT_0); }
