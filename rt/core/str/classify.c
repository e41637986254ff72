#include <rt/str.h>

/* What an ASCII character is, as bits. */
#define RT_CHAR_LETTER 1
#define RT_CHAR_DIGIT 2
#define RT_CHAR_PRINTABLE 4

static int rt_char_kind(uint32_t c) {
  if ((c | 0x20) - 'a' < 26) return RT_CHAR_LETTER | RT_CHAR_PRINTABLE;
  if (c - '0' < 10) return RT_CHAR_DIGIT | RT_CHAR_PRINTABLE;
  return c >= 0x20 && c < 0x7F ? RT_CHAR_PRINTABLE : 0;
}

/* Is every character of one of the kinds or in the set? True for "". */
static bool rt_str_all(rt_str s, int kinds, const rt_unicode_set *set) {
  for (int64_t pos = 0; rt_str_more(s, pos);) {
    uint32_t code = rt_str_next_code(s, &pos);
    if (!(code < 0x80 ? rt_char_kind(code) & kinds : rt_unicode_has(set, code))) return false;
  }
  return true;
}

bool rt_str_isalpha(rt_str s) { return s->size && rt_str_all(s, RT_CHAR_LETTER, &rt_unicode_alpha); }
bool rt_str_isdigit(rt_str s) { return s->size && rt_str_all(s, RT_CHAR_DIGIT, &rt_unicode_digit); }
bool rt_str_isdecimal(rt_str s) { return s->size && rt_str_all(s, RT_CHAR_DIGIT, &rt_unicode_decimal); }
bool rt_str_isnumeric(rt_str s) { return s->size && rt_str_all(s, RT_CHAR_DIGIT, &rt_unicode_numeric); }
bool rt_str_isprintable(rt_str s) { return rt_str_all(s, RT_CHAR_PRINTABLE, &rt_unicode_printable); }

bool rt_code_is_space(uint32_t code) {
  if (code < 0x80) return code == ' ' || (code >= '\t' && code <= '\r') || (code >= 0x1C && code <= 0x1F);
  return rt_unicode_has(&rt_unicode_space, code);
}

bool rt_str_isspace(rt_str s) {
  int64_t pos = 0;
  while (rt_str_more(s, pos))
    if (!rt_code_is_space(rt_str_next_code(s, &pos))) return false;
  return s->size != 0;
}

bool rt_code_is_decimal(uint32_t code) {
  return code < 0x80 ? code - '0' < 10 : rt_unicode_has(&rt_unicode_decimal, code);
}

/* Every character with a numeric value counts, fractions and superscripts included. */
bool rt_code_is_alnum(uint32_t code) {
  if (code < 0x80) return rt_char_kind(code) & (RT_CHAR_LETTER | RT_CHAR_DIGIT);
  return rt_unicode_has(&rt_unicode_alpha, code) || rt_unicode_has(&rt_unicode_numeric, code);
}

bool rt_str_isalnum(rt_str s) {
  int64_t pos = 0;
  while (rt_str_more(s, pos))
    if (!rt_code_is_alnum(rt_str_next_code(s, &pos))) return false;
  return s->size != 0;
}

static bool rt_code_is_name(uint32_t code, int kinds, const rt_unicode_set *set) {
  if (code < 0x80) return code == '_' || (rt_char_kind(code) & kinds);
  return rt_unicode_has(set, code);
}

bool rt_str_isidentifier(rt_str s) {
  int64_t pos = 0;
  if (s->size == 0 || !rt_code_is_name(rt_str_next_code(s, &pos), RT_CHAR_LETTER, &rt_unicode_xid_start)) return false;
  while (rt_str_more(s, pos))
    if (!rt_code_is_name(rt_str_next_code(s, &pos), RT_CHAR_LETTER | RT_CHAR_DIGIT, &rt_unicode_xid_continue))
      return false;
  return true;
}
