#include "rt/decimal.h"

/* 2^-k = 5^k / 10^k: what stands behind the point becomes whole when 2 is replaced by 10. */
static int64_t rt_decimal_limbs(uint64_t *a, rt_float_parts p) {
  a[0] = p.mantissa;
  int64_t n = 1;
  for (int left = -p.exponent; left > 0; left -= 27) {
    uint64_t five = 1;
    for (int i = 0; i < (left < 27 ? left : 27); i++) five *= 5;
    a[n] = rt_limbs_mul1(a, a, n, five, 0);
    n += a[n] != 0;
  }
  return n;
}

static int64_t rt_decimal_shifted(uint64_t *a, int exponent) {
  int64_t whole = exponent / 64;
  uint64_t top = rt_limbs_lshift(a, a, 1, exponent & 63), low = a[0];
  memset(a, 0, (size_t)(whole + 2) * sizeof(uint64_t));
  a[whole] = low;
  a[whole + 1] = top;
  return whole + 2;
}

void rt_decimal_of_double(rt_decimal *d, double x) {
  uint64_t limbs[RT_DOUBLE_LIMBS];
  rt_float_parts p = rt_float_split(x);
  while (p.exponent < 0 && p.mantissa && !(p.mantissa & 1)) {
    p.mantissa >>= 1;
    p.exponent++;
  }
  int64_t n = rt_decimal_limbs(limbs, p);
  if (p.exponent > 0) n = rt_decimal_shifted(limbs, p.exponent);
  d->n = rt_limbs_decimal(d->digits, limbs, n);
  d->point = d->n ? d->n - (p.exponent < 0 ? -p.exponent : 0) : 1;
}

/* Exactly half way goes to the even digit, so one look at the first lost digit and one at the rest decide. */
static bool rt_decimal_rounds_up(const rt_decimal *d, int64_t keep) {
  if (d->digits[keep] != '5') return d->digits[keep] > '5';
  for (int64_t i = keep + 1; i < d->n; i++)
    if (d->digits[i] != '0') return true;
  return keep > 0 && (d->digits[keep - 1] & 1);
}

void rt_decimal_round(rt_decimal *d, int64_t keep) {
  if (keep >= d->n) return;
  bool up = keep >= 0 && rt_decimal_rounds_up(d, keep);
  d->n = keep < 0 ? 0 : keep;
  if (!up) return;
  int64_t i = d->n;
  while (i > 0 && d->digits[i - 1] == '9') d->digits[--i] = '0';
  if (i > 0) {
    d->digits[i - 1]++;
    return;
  }
  d->digits[0] = '1';
  d->point++;
  if (d->n == 0) d->n = 1;
}
