#include <limits.h>
#include <rt/format.h>

/* Do the digits before an exponent spell zero? */
static bool rt_format_is_zero(const char *p, const char *end) {
  for (; p < end && ((*p >= '0' && *p <= '9') || *p == '.'); p++)
    if (*p > '0') return false;
  return p == end || *p == 'e' || *p == 'E' || *p == '%';
}

static void rt_format_float_text(rt_sb *out, double x, const rt_spec *spec) {
  int flags = spec->alt ? RT_FLOAT_ALT : 0;
  int64_t precision = spec->precision < 0 ? 6 : spec->precision;
  if (spec->type == 0)
    rt_float_format(out, x, spec->precision < 0 ? 'r' : 'g', precision, flags | RT_FLOAT_DOT_0);
  else if (spec->type == '%') {
    rt_float_format(out, x * 100, 'f', precision, flags);
    rt_sb_char(out, '%');
  } else rt_float_format(out, x, spec->type == 'n' ? 'g' : (char)spec->type, precision, flags);
}

void rt_format_float_layout(rt_sb *out, double x, const rt_spec *spec) {
  rt_scratch text;
  rt_scratch_init(&text);
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
  rt_scratch_done(&text);
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
