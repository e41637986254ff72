#include <limits.h>
#include <rt/format.h>

/* Do the digits before an exponent spell zero? */
static bool rt_format_is_zero(const char *p, const char *end) {
  for (; p < end && ((*p >= '0' && *p <= '9') || *p == '.'); p++)
    if (*p > '0') return false;
  return p == end || *p == 'e' || *p == 'E' || *p == '%';
}

/* Does the text, laid out without exponent, have as many digits before the point as the precision allows? */
static bool rt_format_is_full(const char *p, const char *end, double x, int64_t precision) {
  if (*p == '-') p++;
  if (*p == '0' && x != 0) return false;
  int64_t digits = 0;
  for (; p < end && *p >= '0' && *p <= '9'; p++) digits++;
  return digits >= precision && *p == '.' && rt_mem_find(p, end - p, "e", 1) < 0;
}

/* Drops the zeros that end the fraction of "2.500e+02", and the point with the last of them. */
static void rt_format_trim(rt_sb *b) {
  char *e = b->p - 1;
  while (*e != 'e') e--;
  char *keep = e;
  while (keep[-1] == '0') keep--;
  if (keep[-1] == '.') keep--;
  memmove(keep, e, (size_t)(b->p - e));
  b->p -= e - keep;
}

/* No type but a precision: like 'g', but with an exponent as soon as ".0" would be one digit too many. */
static void rt_format_float_plain(rt_sb *out, double x, int64_t precision, int flags) {
  if (precision == 0) precision = 1;
  rt_float_format(out, x, 'g', precision, flags | RT_FLOAT_DOT_0);
  if (!rt_float_is_finite(x) || !rt_format_is_full(out->start, out->p, x, precision)) return;
  out->p = out->start;
  rt_float_format(out, x, 'e', precision - 1, flags);
  if (!(flags & RT_FLOAT_ALT) && precision > 1) rt_format_trim(out);
}

/* `out` is empty. */
static void rt_format_float_text(rt_sb *out, double x, const rt_spec *spec) {
  int flags = spec->alt ? RT_FLOAT_ALT : 0;
  int64_t precision = spec->precision < 0 ? 6 : spec->precision;
  if (spec->type == 0 && spec->precision < 0) rt_float_format(out, x, 'r', 0, flags | RT_FLOAT_DOT_0);
  else if (spec->type == 0) rt_format_float_plain(out, x, precision, flags);
  else if (spec->type == '%') {
    rt_float_format(out, x * 100, 'f', precision, flags);
    rt_sb_char(out, '%');
  } else rt_float_format(out, x, spec->type == 'n' ? 'g' : (char)spec->type, precision, flags);
}

void rt_format_float_layout(rt_sb *out, double x, const rt_spec *spec) {
  rt_format_scratch text;
  rt_format_scratch_init(&text);
  rt_format_float_text(&text.sb, x, spec);
  const char *end = text.sb.p;
  rt_number n = {.group = 3, .digits = text.sb.start};
  n.sign = rt_number_sign(&n.digits, end, spec);
  if (n.sign == '-' && spec->no_negative_zero && rt_format_is_zero(n.digits, end))
    n.sign = spec->sign == '-' ? 0 : spec->sign;
  for (n.rest = n.digits; n.rest < end && *n.rest >= '0' && *n.rest <= '9';) n.rest++;
  n.digit_count = n.rest - n.digits;
  n.rest_size = n.rest_length = end - n.rest;
  rt_number_write(out, &n, spec);
  rt_format_scratch_done(&text);
}

void rt_format_float_spec(rt_sb *out, double x, const rt_spec *spec) {
  switch (spec->type) {
  case 0: case 'e': case 'E': case 'f': case 'F': case 'g': case 'G': case 'n': case '%': break;
  default: rt_format_unknown(spec->type, "float");
  }
  if (spec->precision > INT_MAX) rt_format_error("precision too big");
  rt_format_float_layout(out, x, spec);
}

void rt_format_float(rt_sb *out, double x, rt_str text) {
  if (text->size == 0) return rt_float_repr(out, x);
  rt_spec spec;
  rt_spec_parse(&spec, text, "float");
  rt_format_float_spec(out, x, &spec);
}
