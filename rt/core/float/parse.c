#include "rt/float.h"
#include "rt/numtext.h"

/* More significant digits than this can't decide a rounding; a last '1' stands for any of them. */
#define RT_PARSE_DIGITS 780

typedef struct rt_parsed_decimal {
  int64_t n, exponent; /* digits * 10^exponent */
  bool seen;           /* any digit at all */
  char digits[RT_PARSE_DIGITS + 1];
} rt_parsed_decimal;

static void rt_parsed_digit(rt_parsed_decimal *d, char c, bool fraction) {
  d->seen = true;
  d->exponent -= fraction;
  if (d->n == 0 && c == '0') return;
  if (d->n < RT_PARSE_DIGITS) {
    d->digits[d->n++] = c;
    return;
  }
  if (d->n == RT_PARSE_DIGITS) {
    d->digits[d->n++] = '0';
    d->exponent--;
  }
  if (c != '0') d->digits[RT_PARSE_DIGITS] = '1';
  d->exponent++;
}

/* An optional exponent; null if malformed, else what follows it. */
static const char *rt_parse_exponent(const char *p, const char *end, int64_t *exponent) {
  if (p == end || (*p | 0x20) != 'e') return p;
  p++;
  bool negative = p < end && *p == '-';
  if (p < end && (*p == '-' || *p == '+')) p++;
  if (p == end) return NULL;
  int64_t value = 0;
  for (; p < end && *p >= '0' && *p <= '9'; p++)
    if (value < 100000000000000) value = value * 10 + (*p - '0');
  *exponent += negative ? -value : value;
  return p[-1] >= '0' && p[-1] <= '9' ? p : NULL;
}

/* Whether p..end is exactly one unsigned decimal number. */
static bool rt_parse_decimal(rt_parsed_decimal *d, const char *p, const char *end) {
  d->n = d->exponent = 0;
  d->seen = false;
  bool fraction = false;
  for (; p < end; p++) {
    if (*p == '.' && !fraction) fraction = true;
    else if (*p >= '0' && *p <= '9') rt_parsed_digit(d, *p, fraction);
    else break;
  }
  return d->seen && rt_parse_exponent(p, end, &d->exponent) == end;
}

/* Up to 2^53 and 10^22 both are exact floats, so one division or product rounds once. */
static bool rt_parsed_fast(const rt_parsed_decimal *d, double *x) {
  static const double powers[] = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11,
                                  1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
  if (d->n > 15 || d->exponent < -22 || d->exponent > 22) return false;
  int64_t value = 0;
  for (int64_t i = 0; i < d->n; i++) value = value * 10 + (d->digits[i] - '0');
  *x = d->exponent < 0 ? (double)value / powers[-d->exponent] : (double)value * powers[d->exponent];
  return true;
}

static double rt_parsed_value(const rt_parsed_decimal *d) {
  double x;
  if (d->n == 0 || d->n + d->exponent < -330) return 0;
  if (d->n + d->exponent > 310) return __builtin_inf();
  if (rt_parsed_fast(d, &x)) return x;
  rt_region t;
  rt_region_open(&t);
  rt_int digits = rt_int_from_digits(d->digits, d->n, 10), one = RT_INT(1);
  rt_int power = rt_int_pow(RT_INT(10), RT_INT(d->exponent < 0 ? -d->exponent : d->exponent));
  x = d->exponent < 0 ? rt_int_ratio(digits, power) : rt_int_ratio(rt_int_mul(digits, power), one);
  rt_region_close(&t);
  return x;
}

static bool rt_parse_word(const char *p, const char *end, const char *word) {
  for (; p < end && *word; p++, word++)
    if ((*p | 0x20) != *word) return false;
  return p == end && !*word;
}

/* A number with its sign, or inf, infinity, nan. */
static bool rt_parse_float(const char *p, const char *end, double *x) {
  rt_parsed_decimal d;
  bool negative = p < end && *p == '-';
  if (p < end && (*p == '-' || *p == '+')) p++;
  if (rt_parse_word(p, end, "inf") || rt_parse_word(p, end, "infinity")) *x = __builtin_inf();
  else if (rt_parse_word(p, end, "nan")) *x = __builtin_nan("");
  else if (rt_parse_decimal(&d, p, end)) *x = rt_parsed_value(&d);
  else return false;
  if (negative) *x = -*x;
  return true;
}

double rt_float_from_decimal(const char *p, int64_t n) {
  double x = 0;
  rt_parse_float(p, p + n, &x);
  return x;
}

static bool rt_is_digit(char c) { return c >= '0' && c <= '9'; }

/* Without the underscores, each of which must stand between two digits. Returns the new end, or null. */
static char *rt_drop_underscores(char *to, const char *p, const char *end) {
  for (const char *q = p; q < end; q++) {
    if (*q != '_') *to++ = *q;
    else if (q == p || q + 1 == end || !rt_is_digit(q[-1]) || !rt_is_digit(q[1])) return NULL;
  }
  return to;
}

double rt_float_parse(rt_str text) {
  rt_number_text t;
  rt_scratch s;
  double x = 0;
  rt_number_text_open(&t, text);
  char *plain = (char *)rt_scratch_open(&s, (t.end - t.p) / 8 + 1);
  char *end = rt_drop_underscores(plain, t.p, t.end);
  bool good = end && rt_parse_float(plain, end, &x);
  rt_scratch_close(&s);
  rt_number_text_close(&t);
  if (!good) rt_raise_number_text("could not convert string to float: ", text, INT64_MAX);
  return x;
}
