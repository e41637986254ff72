#include <rt/format.h>

/* The part of the spec still to be read: valid UTF-8 with a NUL behind it. */
static bool rt_spec_take(const char **p, char c) {
  if (**p != c) return false;
  ++*p;
  return true;
}

static bool rt_spec_is_align(char c) { return c == '<' || c == '>' || c == '^' || c == '='; }

static void rt_spec_alignment(rt_spec *spec, const char **p, const char *end) {
  const char *behind = *p;
  uint32_t fill = *p < end ? rt_utf8_next(&behind) : 0;
  if (behind < end && rt_spec_is_align(*behind)) {
    spec->fill = fill;
    spec->align = *behind;
    *p = behind + 1;
  } else if (rt_spec_is_align(**p)) spec->align = *(*p)++;
}

/* A number, or -1 when there is none. */
static int64_t rt_spec_number(const char **p) {
  int64_t value = 0;
  if (**p < '0' || **p > '9') return -1;
  for (; **p >= '0' && **p <= '9'; ++*p)
    if (RT_MUL_OVERFLOWS(value, 10, &value) || RT_ADD_OVERFLOWS(value, **p - '0', &value))
      rt_format_error("Too many decimal digits in format string");
  return value;
}

static void rt_spec_separators(rt_spec *spec, const char **p) {
  if (rt_spec_take(p, ',')) spec->grouping = ',';
  bool both = false;
  if (rt_spec_take(p, '_')) {
    both = spec->grouping;
    spec->grouping = '_';
  }
  if (both || (spec->grouping == '_' && **p == ',')) rt_format_error("Cannot specify both ',' and '_'.");
}

static void rt_spec_flags(rt_spec *spec, const char **p) {
  if (**p == '+' || **p == '-' || **p == ' ') spec->sign = *(*p)++;
  spec->no_negative_zero = rt_spec_take(p, 'z');
  spec->alt = rt_spec_take(p, '#');
  if (!spec->fill) spec->zero = rt_spec_take(p, '0');
}

static void rt_spec_precision(rt_spec *spec, const char **p) {
  if (!rt_spec_take(p, '.')) return;
  spec->precision = rt_spec_number(p);
  if (spec->precision < 0) rt_format_error("Format specifier missing precision");
}

/* What format() takes where no type is given, as far as errors tell. */
static uint32_t rt_spec_default_type(const char *type_name) {
  return type_name[0] == 's' ? 's' : type_name[0] == 'f' ? 0 : 'd';
}

void rt_spec_parse(rt_spec *spec, rt_str text, const char *type_name) {
  const char *p = text->data, *end = p + text->size;
  *spec = RT_SPEC_NONE;
  rt_spec_alignment(spec, &p, end);
  rt_spec_flags(spec, &p);
  spec->width = rt_spec_number(&p);
  rt_spec_separators(spec, &p);
  rt_spec_precision(spec, &p);
  if (p < end) spec->type = rt_utf8_next(&p);
  if (p < end) rt_spec_invalid(text, type_name);
  rt_spec_check_grouping(spec->grouping, spec->type ? spec->type : rt_spec_default_type(type_name));
}
