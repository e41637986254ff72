#include <rt/bytes.h>
#include <rt/exc.h>

/* Raises for the bytes from..to (exclusive). */
RT_NORETURN RT_COLD static void rt_decode_fails(const char *codec, rt_bytes b, int64_t from, int64_t to,
                                                const char *why) {
  rt_sb t;
  rt_sb_init(&t, rt_exc_home());
  rt_sb_char(&t, '\'');
  rt_sb_cstr(&t, codec);
  if (to - from == 1) {
    rt_sb_cstr(&t, "' codec can't decode byte 0x");
    rt_sb_char(&t, "0123456789abcdef"[b->data[from] >> 4]);
    rt_sb_char(&t, "0123456789abcdef"[b->data[from] & 15]);
    rt_sb_cstr(&t, " in position ");
    rt_sb_decimal(&t, from);
  } else {
    rt_sb_cstr(&t, "' codec can't decode bytes in position ");
    rt_sb_decimal(&t, from);
    rt_sb_char(&t, '-');
    rt_sb_decimal(&t, to - 1);
  }
  rt_unicode_error *e = rt_alloc(rt_exc_home(), sizeof *e);
  e->object = rt_bytes_keep(b, rt_exc_home());
  e->start = from;
  e->end = to;
  rt_raise_unicode(e, &rt_class_UnicodeDecodeError, codec, why, &t);
}

/* How many bytes a character with this lead has; 0: no character begins so. */
static int rt_decode_width(uint8_t lead) {
  if (lead < 0x80) return 1;
  if (lead < 0xC2 || lead > 0xF4) return 0;
  return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

/* The second byte must exclude what would be overlong, beyond 0x10FFFF, or a surrogate where those don't pass. */
static bool rt_decode_continues(uint8_t lead, int index, uint8_t byte, bool surrogates) {
  uint8_t low = 0x80, high = 0xBF;
  if (index == 1) {
    if (lead == 0xE0) low = 0xA0;
    if (lead == 0xED && !surrogates) high = 0x9F;
    if (lead == 0xF0) low = 0x90;
    if (lead == 0xF4) high = 0x8F;
  }
  return byte >= low && byte <= high;
}

/* Checks the character at offset i and returns the offset behind it. */
static int64_t rt_decode_step(rt_bytes b, int64_t i, bool surrogates) {
  uint8_t lead = b->data[i];
  int width = rt_decode_width(lead);
  if (width == 0) rt_decode_fails("utf-8", b, i, i + 1, "invalid start byte");
  for (int k = 1; k < width; k++) {
    if (i + k >= b->size) rt_decode_fails("utf-8", b, i, b->size, "unexpected end of data");
    if (!rt_decode_continues(lead, k, b->data[i + k], surrogates))
      rt_decode_fails("utf-8", b, i, i + k, "invalid continuation byte");
  }
  return i + width;
}

static rt_str rt_decode_checked(rt_region *r, rt_bytes b, bool surrogates) {
  int64_t length = rt_ascii_before(b->data, b->size);
  for (int64_t i = length; i < b->size; length++) i = b->data[i] < 0x80 ? i + 1 : rt_decode_step(b, i, surrogates);
  return rt_str_copy(r, (const char *)b->data, b->size, length);
}

rt_str rt_bytes_decode_utf8(rt_region *r, rt_bytes b) { return rt_decode_checked(r, b, false); }

rt_str rt_bytes_decode_surrogates(rt_region *r, rt_bytes b) { return rt_decode_checked(r, b, true); }

rt_str rt_bytes_decode_ascii(rt_region *r, rt_bytes b) {
  int64_t i = rt_ascii_before(b->data, b->size);
  if (i < b->size) rt_decode_fails("ascii", b, i, i + 1, "ordinal not in range(128)");
  return rt_str_copy(r, (const char *)b->data, b->size, b->size);
}

rt_str rt_bytes_decode_latin1(rt_region *r, rt_bytes b) {
  int64_t i = rt_ascii_before(b->data, b->size);
  if (i == b->size) return rt_str_copy(r, (const char *)b->data, i, i);
  rt_sb t;
  rt_sb_init(&t, r);
  rt_sb_bytes(&t, (const char *)b->data, i);
  for (; i < b->size; i++) rt_sb_code(&t, b->data[i]);
  return rt_sb_finish(&t);
}
