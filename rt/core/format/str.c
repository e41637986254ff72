#include <rt/format.h>

void rt_format_text(rt_sb *out, rt_str x, const rt_spec *spec, char align) {
  int64_t size = x->size, length = x->length;
  if (spec->precision >= 0 && spec->precision < length) {
    length = spec->precision;
    size = rt_str_ascii_only(x) ? length : rt_utf8_skip(x->data, length) - x->data;
  }
  uint32_t fill = spec->fill ? spec->fill : ' ';
  int64_t padding = spec->width > length ? spec->width - length : 0;
  if (spec->align) align = spec->align;
  int64_t before = align == '>' ? padding : align == '^' ? padding / 2 : 0;
  rt_sb_pad(out, fill, before);
  rt_sb_bytes(out, x->data, size);
  rt_sb_pad(out, fill, padding - before);
}

static void rt_format_str_check(const rt_spec *spec) {
  if (spec->type && spec->type != 's') rt_format_unknown(spec->type, "str");
  if (spec->sign == ' ') rt_format_error("Space not allowed in string format specifier");
  if (spec->sign) rt_format_error("Sign not allowed in string format specifier");
  if (spec->no_negative_zero)
    rt_format_error("Negative zero coercion (z) not allowed in string format specifier");
  if (spec->alt) rt_format_error("Alternate form (#) not allowed in string format specifier");
  if (spec->align == '=') rt_format_error("'=' alignment not allowed in string format specifier");
}

void rt_format_str_spec(rt_sb *out, rt_str x, const rt_spec *spec) {
  rt_format_str_check(spec);
  rt_spec padded = *spec;
  if (spec->zero) padded.fill = '0';
  rt_format_text(out, x, &padded, '<');
}

void rt_format_str(rt_sb *out, rt_str x, rt_str text) {
  if (text->size == 0) return rt_sb_str(out, x);
  rt_spec spec;
  rt_spec_parse(&spec, text, "str");
  rt_format_str_spec(out, x, &spec);
}
