#include "rt/numtext.h"
#include "rt/str.h"
#include "rt/unicode.h"

/* Decimal digits stand in runs that begin with a zero, ten after ten. */
static char rt_decimal_of(uint32_t code) {
  if (rt_unicode_has(&rt_unicode_space, code)) return ' ';
  if (!rt_unicode_has(&rt_unicode_decimal, code)) return '?';
  int value = 0;
  while (rt_unicode_has(&rt_unicode_decimal, --code)) value++;
  return (char)('0' + value % 10);
}

static bool rt_is_number_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r') || (c >= 0x1C && c <= 0x1F); }

static const char *rt_number_text_ascii(rt_number_text *t, rt_str text) {
  char *to = (char *)rt_scratch_open(&t->scratch, text->length / 8 + 1), *q = to;
  for (const char *p = text->data; p < text->data + text->size;) {
    uint32_t code = rt_utf8_next(&p);
    *q++ = code < 0x80 ? (char)code : rt_decimal_of(code);
  }
  return to;
}

void rt_number_text_open(rt_number_text *t, rt_str text) {
  t->scratch.in_region = false;
  t->p = text->size == text->length ? text->data : rt_number_text_ascii(t, text);
  t->end = t->p + text->length;
  while (t->p < t->end && rt_is_number_space(*t->p)) t->p++;
  while (t->p < t->end && rt_is_number_space(t->end[-1])) t->end--;
}

void rt_number_text_close(rt_number_text *t) { rt_scratch_close(&t->scratch); }

int rt_digit_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  c |= 0x20;
  return c >= 'a' && c <= 'z' ? c - 'a' + 10 : 99;
}

void rt_raise_number_text(const char *what, rt_str text, int64_t most) {
  rt_sb repr, b;
  rt_sb_init(&repr, rt_exc_home());
  rt_str_repr(&repr, text);
  rt_str shown = rt_sb_finish(&repr);
  int64_t size = shown->size;
  if (shown->length > most) size = rt_utf8_skip(shown->data, most) - shown->data;
  rt_sb_init(&b, rt_exc_home());
  rt_sb_cstr(&b, what);
  rt_sb_bytes(&b, shown->data, size);
  rt_raise_text(&rt_class_ValueError, rt_sb_finish(&b));
}
