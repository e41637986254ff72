#include <rt/format.h>

void rt_sb_pad(rt_sb *out, uint32_t code, int64_t n) {
  if (code < 0x80) rt_sb_fill(out, (char)code, n);
  else for (; n > 0; n--) rt_sb_code(out, code);
}

char rt_number_sign(const char **p, const char *end, const rt_spec *spec) {
  bool negative = *p < end && **p == '-';
  if (negative) ++*p;
  if (negative) return '-';
  return spec->sign == '-' ? 0 : spec->sign;
}

/* How many digits, leading zeros included, fill at least `width` with their separators: 1234 in 7 takes 5. */
static int64_t rt_number_digits(const rt_number *n, int64_t width, bool grouped) {
  int64_t total = 0, group = grouped ? n->group : INT64_MAX, left = n->digit_count;
  for (;;) {
    int64_t most = left > width ? left : width;
    int64_t take = most < 1 ? 1 : most < group ? most : group;
    total += take;
    left -= take;
    width -= take;
    if (left <= 0 && width <= 0) return total;
    width--;
  }
}

static void rt_number_put_digits(rt_sb *out, const rt_number *n, int64_t total, char separator) {
  int64_t zeros = total - n->digit_count;
  if (!separator) {
    rt_sb_fill(out, '0', zeros);
    rt_sb_bytes(out, n->digits, n->digit_count);
    return;
  }
  for (int64_t i = 0; i < total; i++) {
    rt_sb_char(out, i < zeros ? '0' : n->digits[i - zeros]);
    if (i + 1 < total && (total - 1 - i) % n->group == 0) rt_sb_char(out, separator);
  }
}

static char rt_number_align(const rt_spec *spec) {
  return spec->align ? spec->align : spec->zero ? '=' : '>';
}

void rt_number_write(rt_sb *out, const rt_number *n, const rt_spec *spec) {
  uint32_t fill = spec->fill ? spec->fill : spec->zero ? '0' : ' ';
  char align = rt_number_align(spec);
  int64_t prefix = n->prefix[0] ? 2 : 0, fixed = (n->sign != 0) + prefix + n->rest_length;
  int64_t least = fill == '0' && align == '=' ? spec->width - fixed : 0;
  int64_t total = n->digit_count ? rt_number_digits(n, least, spec->grouping) : 0;
  int64_t separators = spec->grouping && total ? (total - 1) / n->group : 0;
  int64_t padding = spec->width - fixed - total - separators;
  if (padding < 0) padding = 0;
  int64_t before = align == '>' ? padding : align == '^' ? padding / 2 : 0;
  rt_sb_pad(out, fill, before);
  if (n->sign) rt_sb_char(out, n->sign);
  rt_sb_bytes(out, n->prefix, prefix);
  if (align == '=') rt_sb_pad(out, fill, padding);
  if (total) rt_number_put_digits(out, n, total, spec->grouping);
  rt_sb_bytes(out, n->rest, n->rest_size);
  if (align == '<' || align == '^') rt_sb_pad(out, fill, padding - before);
}
