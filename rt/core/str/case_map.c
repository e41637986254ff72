#include <rt/str.h>

static char rt_char_upper(char c) { return (uint8_t)(c - 'a') < 26 ? (char)(c - 32) : c; }
static char rt_char_lower(char c) { return (uint8_t)(c - 'A') < 26 ? (char)(c + 32) : c; }
static bool rt_char_is_letter(char c) { return (uint8_t)((c | 0x20) - 'a') < 26; }

/* A result as large as s, which is ASCII and not empty. */
static rt_str rt_str_same_size(rt_region *r, rt_str s) { return rt_str_new(r, s->size, s->size); }

static void rt_sb_mapped(rt_sb *out, const rt_unicode_map *map, uint32_t code) {
  uint32_t to[3];
  int n = rt_unicode_apply(map, code, to);
  for (int i = 0; i < n; i++) rt_sb_code(out, to[i]);
}

/* ASCII within other text is mapped here, since the tables begin behind it. */
static void rt_sb_upper(rt_sb *out, uint32_t code, const rt_unicode_map *map) {
  if (code < 0x80) rt_sb_char(out, rt_char_upper((char)code));
  else rt_sb_mapped(out, map, code);
}

/* Is the character before p, seen through what has no say in it, a cased letter? */
static bool rt_str_cased_before(rt_str s, const char *p) {
  while (p > s->data) {
    uint32_t code = rt_utf8_previous(&p);
    if (!rt_unicode_has(&rt_unicode_case_ignorable, code)) return rt_unicode_has(&rt_unicode_cased, code);
  }
  return false;
}

static bool rt_str_cased_after(rt_str s, const char *p) {
  while (p < s->data + s->size) {
    uint32_t code = rt_utf8_next(&p);
    if (!rt_unicode_has(&rt_unicode_case_ignorable, code)) return rt_unicode_has(&rt_unicode_cased, code);
  }
  return false;
}

/* The character of s at offset `at`, before offset `next`, in lower case. A sigma ends a word in its final form. */
static void rt_sb_lower(rt_sb *out, rt_str s, int64_t at, int64_t next) {
  const char *p = s->data + at;
  uint32_t code = rt_utf8_next(&p);
  if (code < 0x80) rt_sb_char(out, rt_char_lower((char)code));
  else if (code != 0x3A3) rt_sb_mapped(out, &rt_unicode_to_lower, code);
  else {
    bool final = rt_str_cased_before(s, s->data + at) && !rt_str_cased_after(s, s->data + next);
    rt_sb_code(out, final ? 0x3C2 : 0x3C3);
  }
}

static rt_str rt_str_upper_wide(rt_region *r, rt_str s) {
  rt_sb b;
  rt_sb_init(&b, r);
  for (int64_t pos = 0; rt_str_more(s, pos);) rt_sb_upper(&b, rt_str_next_code(s, &pos), &rt_unicode_to_upper);
  return rt_sb_finish(&b);
}

rt_str rt_str_upper(rt_region *r, rt_str s) {
  if (s->size == 0) return &rt_text_empty;
  if (!rt_str_ascii_only(s)) return rt_str_upper_wide(r, s);
  rt_str result = rt_str_same_size(r, s);
  for (int64_t i = 0; i < s->size; i++) result->data[i] = rt_char_upper(s->data[i]);
  return result;
}

static rt_str rt_str_lower_wide(rt_region *r, rt_str s) {
  rt_sb b;
  rt_sb_init(&b, r);
  for (int64_t at = 0, next = 0; rt_str_more(s, at); at = next) {
    rt_str_next_code(s, &next);
    rt_sb_lower(&b, s, at, next);
  }
  return rt_sb_finish(&b);
}

static rt_str rt_str_lower_ascii(rt_region *r, rt_str s) {
  rt_str result = rt_str_same_size(r, s);
  for (int64_t i = 0; i < s->size; i++) result->data[i] = rt_char_lower(s->data[i]);
  return result;
}

rt_str rt_str_lower(rt_region *r, rt_str s) {
  if (s->size == 0) return &rt_text_empty;
  return rt_str_ascii_only(s) ? rt_str_lower_ascii(r, s) : rt_str_lower_wide(r, s);
}

static rt_str rt_str_fold_wide(rt_region *r, rt_str s) {
  rt_sb b;
  rt_sb_init(&b, r);
  for (int64_t pos = 0; rt_str_more(s, pos);) {
    uint32_t code = rt_str_next_code(s, &pos);
    if (code < 0x80) rt_sb_char(&b, rt_char_lower((char)code));
    else rt_sb_mapped(&b, &rt_unicode_to_fold, code);
  }
  return rt_sb_finish(&b);
}

rt_str rt_str_casefold(rt_region *r, rt_str s) {
  if (s->size == 0) return &rt_text_empty;
  return rt_str_ascii_only(s) ? rt_str_lower_ascii(r, s) : rt_str_fold_wide(r, s);
}

static bool rt_code_is_cased(uint32_t code) {
  return code < 0x80 ? rt_char_is_letter((char)code) : rt_unicode_has(&rt_unicode_cased, code);
}

/* `words`: every word begins in title case; else only the text does. */
static rt_str rt_str_title_wide(rt_region *r, rt_str s, bool words) {
  rt_sb b;
  bool inside = false;
  rt_sb_init(&b, r);
  for (int64_t at = 0, next = 0; rt_str_more(s, at); at = next) {
    uint32_t code = rt_str_next_code(s, &next);
    if (inside) rt_sb_lower(&b, s, at, next);
    else rt_sb_upper(&b, code, &rt_unicode_to_title);
    inside = !words || rt_code_is_cased(code);
  }
  return rt_sb_finish(&b);
}

static rt_str rt_str_title_ascii(rt_region *r, rt_str s, bool words) {
  rt_str result = rt_str_same_size(r, s);
  bool inside = false;
  for (int64_t i = 0; i < s->size; i++) {
    char c = s->data[i];
    result->data[i] = inside ? rt_char_lower(c) : rt_char_upper(c);
    inside = !words || rt_char_is_letter(c);
  }
  return result;
}

rt_str rt_str_title(rt_region *r, rt_str s) {
  if (s->size == 0) return &rt_text_empty;
  return rt_str_ascii_only(s) ? rt_str_title_ascii(r, s, true) : rt_str_title_wide(r, s, true);
}

rt_str rt_str_capitalize(rt_region *r, rt_str s) {
  if (s->size == 0) return &rt_text_empty;
  return rt_str_ascii_only(s) ? rt_str_title_ascii(r, s, false) : rt_str_title_wide(r, s, false);
}

static void rt_sb_swapped(rt_sb *out, rt_str s, int64_t at, int64_t next) {
  const char *p = s->data + at;
  uint32_t code = rt_utf8_next(&p);
  if (code < 0x80 ? rt_char_upper((char)code) == (char)code : rt_unicode_has(&rt_unicode_upper, code))
    rt_sb_lower(out, s, at, next);
  else if (code < 0x80 || rt_unicode_has(&rt_unicode_lower, code)) rt_sb_upper(out, code, &rt_unicode_to_upper);
  else rt_sb_code(out, code);
}

rt_str rt_str_swapcase(rt_region *r, rt_str s) {
  rt_sb b;
  rt_sb_init(&b, r);
  for (int64_t at = 0, next = 0; rt_str_more(s, at); at = next) {
    rt_str_next_code(s, &next);
    rt_sb_swapped(&b, s, at, next);
  }
  return rt_sb_finish(&b);
}
