#include <rt/exc.h>
#include <rt/format.h>

/* Left alignment beats zeros. */
static rt_spec rt_percent_spec(const rt_spec *spec) {
  rt_spec s = *spec;
  s.zero = s.zero && s.align != '<';
  return s;
}

void rt_percent_float(rt_sb *out, double x, const rt_spec *spec) {
  rt_spec s = rt_percent_spec(spec);
  rt_format_float_layout(out, x, &s);
}

/* The digits of x without its sign, zeros before them up to the precision. */
static void rt_percent_digits(rt_format_scratch *text, rt_int x, const rt_spec *spec, int base) {
  rt_format_scratch bare;
  rt_format_scratch_init(&bare);
  if (base == 10) rt_int_repr(&bare.sb, x);
  else rt_int_digits(&bare.sb, x, base, spec->type == 'X');
  const char *p = bare.sb.start;
  if (*p == '-') rt_sb_char(&text->sb, *p++);
  rt_sb_fill(&text->sb, '0', spec->precision - (bare.sb.p - p));
  rt_sb_bytes(&text->sb, p, bare.sb.p - p);
  rt_format_scratch_done(&bare);
}

void rt_percent_int(rt_sb *out, rt_int x, const rt_spec *spec) {
  rt_format_scratch text;
  rt_spec s = rt_percent_spec(spec);
  int base = s.type == 'o' ? 8 : s.type == 'x' || s.type == 'X' ? 16 : 10;
  rt_format_scratch_init(&text);
  rt_percent_digits(&text, x, &s, base);
  rt_number n = {.digits = text.sb.start};
  n.sign = rt_number_sign(&n.digits, text.sb.p, &s);
  n.digit_count = text.sb.p - n.digits;
  if (s.alt && base != 10) {
    n.prefix[0] = '0';
    n.prefix[1] = (char)s.type;
  }
  rt_number_write(out, &n, &s);
  rt_format_scratch_done(&text);
}

void rt_percent_str(rt_sb *out, rt_str x, const rt_spec *spec) { rt_format_text(out, x, spec, '>'); }

void rt_percent_char(rt_sb *out, rt_int x, const rt_spec *spec) {
  int64_t code = rt_int_fits_i64(x) ? rt_int_to_i64(x) : -1;
  if (code < 0 || code > 0x10FFFF) rt_raise_msg(&rt_class_OverflowError, "%c arg not in range(0x110000)");
  rt_spec whole = *spec;
  whole.precision = -1;
  rt_percent_str(out, rt_str_code(rt_current, (uint32_t)code), &whole);
}
