#include <rt/bytes.h>
#include <rt/exc.h>

static bool rt_encode_refuses(uint32_t code, uint32_t limit) {
  return code >= limit || (code >= 0xD800 && code < 0xE000);
}

static void rt_encode_position(rt_sb *t, int64_t first, int64_t last) {
  rt_sb_decimal(t, first);
  if (first == last) return;
  rt_sb_char(t, '-');
  rt_sb_decimal(t, last);
}

/* `pos` is the offset of the first refused character; all refused ones in a row are reported together. */
RT_NORETURN RT_COLD static void rt_encode_fails(const char *codec, rt_str s, int64_t pos, uint32_t limit,
                                                const char *why) {
  int64_t first = rt_text_length(s->data, pos), last = first - 1, next = pos;
  while (rt_str_more(s, next) && rt_encode_refuses(rt_str_next_code(s, &next), limit)) last++;
  rt_sb t;
  rt_sb_init(&t, rt_exc_home());
  rt_sb_char(&t, '\'');
  rt_sb_cstr(&t, codec);
  rt_sb_cstr(&t, last == first ? "' codec can't encode character '" : "' codec can't encode characters");
  if (last == first) {
    rt_sb_escape(&t, rt_str_next_code(s, &pos));
    rt_sb_char(&t, '\'');
  }
  rt_sb_cstr(&t, " in position ");
  rt_encode_position(&t, first, last);
  rt_unicode_error *e = rt_alloc(rt_exc_home(), sizeof *e);
  e->object = rt_str_keep(s, rt_exc_home());
  e->start = first;
  e->end = last + 1;
  rt_raise_unicode(e, &rt_class_UnicodeEncodeError, codec, why, &t);
}

rt_str rt_str_encodable(rt_str s) {
  if (!rt_str_ascii_only(s))
    for (int64_t pos = 0, at = 0; rt_str_more(s, pos); at = pos)
      if (rt_encode_refuses(rt_str_next_code(s, &pos), 0x110000))
        rt_encode_fails("utf-8", s, at, 0x110000, "surrogates not allowed");
  return s;
}

rt_bytes rt_str_encode_utf8(rt_region *r, rt_str s) {
  rt_str_encodable(s);
  return rt_bytes_copy(r, s->data, s->size);
}

static rt_bytes rt_str_encode_narrow(rt_region *r, rt_str s, const char *codec, uint32_t limit, const char *why) {
  if (rt_str_ascii_only(s)) return rt_bytes_copy(r, s->data, s->size);
  rt_bytes b = rt_bytes_new(r, s->length);
  int64_t n = 0;
  for (int64_t pos = 0, at = 0; rt_str_more(s, pos); at = pos) {
    uint32_t code = rt_str_next_code(s, &pos);
    if (rt_encode_refuses(code, limit)) rt_encode_fails(codec, s, at, limit, why);
    b->data[n++] = (uint8_t)code;
  }
  return b;
}

rt_bytes rt_str_encode_ascii(rt_region *r, rt_str s) {
  return rt_str_encode_narrow(r, s, "ascii", 0x80, "ordinal not in range(128)");
}

rt_bytes rt_str_encode_latin1(rt_region *r, rt_str s) {
  return rt_str_encode_narrow(r, s, "latin-1", 0x100, "ordinal not in range(256)");
}
