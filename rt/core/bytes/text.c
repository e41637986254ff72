#include <rt/bytes.h>
#include <rt/exc.h>

rt_str rt_bytes_hex(rt_region *r, rt_bytes b) {
  if (b->size == 0) return &rt_text_empty;
  rt_str s = rt_str_new(r, 2 * b->size, 2 * b->size);
  for (int64_t i = 0; i < b->size; i++) {
    s->data[2 * i] = "0123456789abcdef"[b->data[i] >> 4];
    s->data[2 * i + 1] = "0123456789abcdef"[b->data[i] & 15];
  }
  return s;
}

static int rt_hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  char lower = (char)(c | 0x20);
  return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/* `at` is an offset of bytes; the message counts characters. */
RT_NORETURN RT_COLD static void rt_bytes_bad_hex(rt_str text, int64_t at) {
  rt_sb b;
  rt_sb_init(&b, rt_exc_home());
  rt_sb_cstr(&b, "non-hexadecimal number found in fromhex() arg at position ");
  rt_sb_decimal(&b, rt_text_length(text->data, at));
  rt_raise_text(&rt_class_ValueError, rt_sb_finish(&b));
}

static bool rt_hex_is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

/* Pairs of digits; ASCII white space may stand between them. */
rt_bytes rt_bytes_fromhex(rt_region *r, rt_str text) {
  rt_bytes b = rt_bytes_new(r, text->size / 2);
  int64_t n = 0;
  for (int64_t i = 0; i < text->size; i += 2) {
    while (rt_hex_is_space(text->data[i])) i++;
    if (i >= text->size) break;
    int high = rt_hex_digit(text->data[i]), low = high < 0 ? -1 : rt_hex_digit(text->data[i + 1]);
    if (low < 0) rt_bytes_bad_hex(text, high < 0 ? i : i + 1);
    b->data[n++] = (uint8_t)(high << 4 | low);
  }
  b->size = n;
  return b;
}

static void rt_bytes_repr_byte(rt_sb *out, uint8_t c, char quote) {
  const char *named = c == '\t' ? "\\t" : c == '\n' ? "\\n" : c == '\r' ? "\\r" : NULL;
  if (named) rt_sb_bytes(out, named, 2);
  else if (c < 0x20 || c >= 0x7F) rt_sb_escape(out, c);
  else {
    if (c == '\\' || c == (uint8_t)quote) rt_sb_char(out, '\\');
    rt_sb_char(out, (char)c);
  }
}

void rt_bytes_repr(rt_sb *out, rt_bytes b) {
  const char *p = (const char *)b->data;
  bool doubled = rt_mem_find(p, b->size, "'", 1) >= 0 && rt_mem_find(p, b->size, "\"", 1) < 0;
  char quote = doubled ? '"' : '\'';
  rt_sb_char(out, 'b');
  rt_sb_char(out, quote);
  for (int64_t i = 0; i < b->size; i++) rt_bytes_repr_byte(out, b->data[i], quote);
  rt_sb_char(out, quote);
}
