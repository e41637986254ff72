#include <rt/exc.h>
#include <rt/format.h>

static int rt_format_base(uint32_t type) {
  return type == 'b' ? 2 : type == 'o' ? 8 : type == 'x' || type == 'X' ? 16 : 10;
}

static void rt_format_digits(rt_sb *out, rt_int x, const rt_spec *spec) {
  rt_format_scratch text;
  int base = rt_format_base(spec->type);
  rt_format_scratch_init(&text);
  if (base == 10) rt_int_repr(&text.sb, x);
  else rt_int_digits(&text.sb, x, base, spec->type == 'X');
  rt_number n = {.group = base == 10 ? 3 : 4};
  n.digits = text.sb.start;
  n.sign = rt_number_sign(&n.digits, text.sb.p, spec);
  n.digit_count = text.sb.p - n.digits;
  if (spec->alt && base != 10) {
    n.prefix[0] = '0';
    n.prefix[1] = (char)spec->type;
  }
  rt_number_write(out, &n, spec);
  rt_format_scratch_done(&text);
}

static void rt_format_char(rt_sb *out, rt_int x, const rt_spec *spec) {
  if (spec->sign) rt_format_error("Sign not allowed with integer format specifier 'c'");
  if (spec->alt) rt_format_error("Alternate form (#) not allowed with integer format specifier 'c'");
  if (!rt_int_fits_i64(x)) rt_raise_msg(&rt_class_OverflowError, "Python int too large to convert to C long");
  int64_t code = rt_int_to_i64(x);
  if (code < 0 || code > 0x10FFFF) rt_raise_msg(&rt_class_OverflowError, "%c arg not in range(0x110000)");
  char text[4];
  int size = rt_utf8_put(text, (uint32_t)code);
  rt_number n = {.rest = text, .rest_size = size, .rest_length = 1};
  rt_number_write(out, &n, spec);
}

static void rt_format_int_check(const rt_spec *spec) {
  if (spec->precision >= 0) rt_format_error("Precision not allowed in integer format specifier");
  if (spec->no_negative_zero)
    rt_format_error("Negative zero coercion (z) not allowed in integer format specifier");
}

void rt_format_integer(rt_sb *out, rt_int x, const rt_spec *spec, const char *type_name) {
  switch (spec->type) {
  case 'e': case 'E': case 'f': case 'F': case 'g': case 'G': case '%':
    rt_format_float_spec(out, rt_int_to_double(x), spec);
    return;
  case 0: case 'd': case 'n': case 'b': case 'o': case 'x': case 'X':
    rt_format_int_check(spec);
    rt_format_digits(out, x, spec);
    return;
  case 'c':
    rt_format_int_check(spec);
    rt_format_char(out, x, spec);
    return;
  default: rt_format_unknown(spec->type, type_name);
  }
}

void rt_format_int_spec(rt_sb *out, rt_int x, const rt_spec *spec) { rt_format_integer(out, x, spec, "int"); }

void rt_format_bool_spec(rt_sb *out, bool x, const rt_spec *spec) {
  rt_format_integer(out, rt_int_from_bool(x), spec, "bool");
}

void rt_format_int(rt_sb *out, rt_int x, rt_str text) {
  if (text->size == 0) return rt_int_repr(out, x);
  rt_spec spec;
  rt_spec_parse(&spec, text, "int");
  rt_format_int_spec(out, x, &spec);
}

void rt_format_bool(rt_sb *out, bool x, rt_str text) {
  if (text->size == 0) return rt_sb_cstr(out, x ? "True" : "False");
  rt_spec spec;
  rt_spec_parse(&spec, text, "bool");
  rt_format_bool_spec(out, x, &spec);
}
