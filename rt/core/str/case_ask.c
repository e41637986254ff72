#include <rt/str.h>

/* The case of a character. */
typedef enum rt_case { RT_CASE_NONE, RT_CASE_LOWER, RT_CASE_UPPER, RT_CASE_TITLE } rt_case;

static rt_case rt_code_case(uint32_t code) {
  if (code < 0x80) return code - 'a' < 26 ? RT_CASE_LOWER : code - 'A' < 26 ? RT_CASE_UPPER : RT_CASE_NONE;
  if (rt_unicode_has(&rt_unicode_lower, code)) return RT_CASE_LOWER;
  if (rt_unicode_has(&rt_unicode_upper, code)) return RT_CASE_UPPER;
  return rt_unicode_has(&rt_unicode_title, code) ? RT_CASE_TITLE : RT_CASE_NONE;
}

/* At least one character of the case `wanted`, and none of another. */
static bool rt_str_only_case(rt_str s, rt_case wanted) {
  bool found = false;
  for (int64_t pos = 0; rt_str_more(s, pos);) {
    rt_case is = rt_code_case(rt_str_next_code(s, &pos));
    if (is != RT_CASE_NONE && is != wanted) return false;
    found |= is == wanted;
  }
  return found;
}

bool rt_str_islower(rt_str s) { return rt_str_only_case(s, RT_CASE_LOWER); }
bool rt_str_isupper(rt_str s) { return rt_str_only_case(s, RT_CASE_UPPER); }

/* Capitals begin words, and only they do. */
bool rt_str_istitle(rt_str s) {
  bool found = false, inside = false;
  for (int64_t pos = 0; rt_str_more(s, pos);) {
    rt_case is = rt_code_case(rt_str_next_code(s, &pos));
    if (is != RT_CASE_NONE && inside != (is == RT_CASE_LOWER)) return false;
    inside = is != RT_CASE_NONE;
    found |= inside;
  }
  return found;
}
