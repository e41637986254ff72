#include <rt/exc.h>
#include <rt/string.h>
#include <rt/utf8.h>

/* Bytes of the character that begins with b; 0 if none does. */
static int rt_utf8_lead(uint8_t b) {
  return b < 0x80 ? 1 : b < 0xC2 ? 0 : b < 0xE0 ? 2 : b < 0xF0 ? 3 : b < 0xF5 ? 4 : 0;
}

/* Whether `b` may stand at place i behind `lead`: the second byte rules out overlong forms and surrogates. */
static bool rt_utf8_follows(uint8_t lead, int i, uint8_t b) {
  if ((b & 0xC0) != 0x80) return false;
  if (i > 1) return true;
  if (lead == 0xE0) return b >= 0xA0;
  if (lead == 0xED) return b < 0xA0;
  if (lead == 0xF0) return b >= 0x90;
  return lead != 0xF4 || b < 0x90;
}

/* The fault of the character at p[at], or one with no reason and the character's size. */
static rt_utf8_fault rt_utf8_one(const uint8_t *p, int64_t at, int64_t n) {
  int width = rt_utf8_lead(p[at]);
  if (!width) return (rt_utf8_fault){at, 1, "invalid start byte"};
  for (int i = 1; i < width; i++) {
    if (at + i == n) return (rt_utf8_fault){at, i, "unexpected end of data"};
    if (!rt_utf8_follows(p[at], i, p[at + i])) return (rt_utf8_fault){at, i, "invalid continuation byte"};
  }
  return (rt_utf8_fault){at, width, NULL};
}

rt_utf8_fault rt_utf8_check(const char *p, int64_t n) {
  for (int64_t at = 0; (at += rt_ascii_before(p + at, n - at)) < n;) {
    rt_utf8_fault one = rt_utf8_one((const uint8_t *)p, at, n);
    if (one.reason) return one;
    at += one.size;
  }
  return (rt_utf8_fault){n, 0, NULL};
}

RT_COLD void rt_raise_utf8(const char *p, rt_utf8_fault fault, int64_t from) {
  static const char rt_hex_digits[] = "0123456789abcdef";
  rt_sb b;
  rt_sb_init(&b, rt_exc_home());
  uint8_t bad = (uint8_t)p[fault.at];
  if (fault.size == 1) {
    rt_sb_cstr(&b, "'utf-8' codec can't decode byte 0x");
    rt_sb_char(&b, rt_hex_digits[bad >> 4]);
    rt_sb_char(&b, rt_hex_digits[bad & 15]);
    rt_sb_cstr(&b, " in position ");
    rt_sb_decimal(&b, from + fault.at);
  } else {
    rt_sb_cstr(&b, "'utf-8' codec can't decode bytes in position ");
    rt_sb_decimal(&b, from + fault.at);
    rt_sb_char(&b, '-');
    rt_sb_decimal(&b, from + fault.at + fault.size - 1);
  }
  rt_sb_cstr(&b, ": ");
  rt_sb_cstr(&b, fault.reason);
  rt_raise_text(&rt_class_UnicodeDecodeError, rt_sb_finish(&b));
}
