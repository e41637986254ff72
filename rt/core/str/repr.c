#include <rt/str.h>

void rt_str_str(rt_sb *out, rt_str s) { rt_sb_bytes(out, s->data, s->size); }

void rt_sb_escape(rt_sb *out, uint32_t code) {
  int digits = code < 0x100 ? 2 : code < 0x10000 ? 4 : 8;
  rt_sb_char(out, '\\');
  rt_sb_char(out, digits == 2 ? 'x' : digits == 4 ? 'u' : 'U');
  for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) rt_sb_char(out, "0123456789abcdef"[code >> shift & 15]);
}

/* Single quotes, unless the text has some and no double ones. */
static char rt_str_quote(rt_str s) {
  bool single = rt_mem_find(s->data, s->size, "'", 1) >= 0;
  return single && rt_mem_find(s->data, s->size, "\"", 1) < 0 ? '"' : '\'';
}

static void rt_str_repr_ascii(rt_sb *out, uint32_t code, char quote) {
  const char *named = code == '\t' ? "\\t" : code == '\n' ? "\\n" : code == '\r' ? "\\r" : NULL;
  if (named) rt_sb_bytes(out, named, 2);
  else if (code < 0x20 || code == 0x7F) rt_sb_escape(out, code);
  else {
    if (code == '\\' || code == (uint8_t)quote) rt_sb_char(out, '\\');
    rt_sb_char(out, (char)code);
  }
}

/* `shown`: what beyond ASCII stands for itself; null: nothing. */
static void rt_str_quoted(rt_sb *out, rt_str s, const rt_unicode_set *shown) {
  char quote = rt_str_quote(s);
  rt_sb_char(out, quote);
  for (int64_t pos = 0; rt_str_more(s, pos);) {
    uint32_t code = rt_str_next_code(s, &pos);
    if (code < 0x80) rt_str_repr_ascii(out, code, quote);
    else if (shown && rt_unicode_has(shown, code)) rt_sb_code(out, code);
    else rt_sb_escape(out, code);
  }
  rt_sb_char(out, quote);
}

void rt_str_repr(rt_sb *out, rt_str s) { rt_str_quoted(out, s, &rt_unicode_printable); }
void rt_str_ascii(rt_sb *out, rt_str s) { rt_str_quoted(out, s, NULL); }

rt_str rt_str_escaped(rt_region *r, rt_str s) {
  if (rt_str_ascii_only(s)) return rt_str_copy(r, s->data, s->size, s->length);
  rt_sb out;
  rt_sb_init(&out, r);
  for (int64_t pos = 0; rt_str_more(s, pos);) {
    uint32_t code = rt_str_next_code(s, &pos);
    if (code < 0x80) rt_sb_char(&out, (char)code);
    else rt_sb_escape(&out, code);
  }
  return rt_sb_finish(&out);
}
