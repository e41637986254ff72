#include <rt/exc.h>
#include <rt/str.h>

rt_str_letter rt_str_letters[128];

void rt_str_letter_fill(uint8_t ascii) {
  rt_str_letter *s = &rt_str_letters[ascii];
  s->data[0] = (char)ascii;
  s->size = s->length = 1;
}

rt_str rt_str_new(rt_region *r, int64_t size, int64_t length) {
  rt_str s = rt_alloc_plain(r, rt_text_room(size));
  s->size = size;
  s->length = length;
  s->hash = 0;
  s->data[size] = 0;
  return s;
}

rt_str rt_str_copy(rt_region *r, const char *p, int64_t size, int64_t length) {
  if (size == 0) return &rt_text_empty;
  if (size == 1) return rt_str_char((uint8_t)*p);
  rt_str s = rt_str_new(r, size, length);
  memcpy(s->data, p, (size_t)size);
  return s;
}

rt_str rt_str_from_utf8(rt_region *r, const char *p, int64_t size) {
  return rt_str_copy(r, p, size, rt_text_length(p, size));
}

rt_str rt_str_from_c(rt_region *r, const char *p) {
  int64_t size = 0;
  while (p[size]) size++;
  return rt_str_from_utf8(r, p, size);
}

rt_str rt_str_part(rt_region *r, rt_str s, int64_t begin, int64_t end) {
  int64_t size = end - begin;
  if (rt_str_ascii_only(s)) return rt_str_copy(r, s->data + begin, size, size);
  return rt_str_from_utf8(r, s->data + begin, size);
}

rt_str rt_str_code(rt_region *r, uint32_t code) {
  if (code < 0x80) return rt_str_char((uint8_t)code);
  rt_str s = rt_str_new(r, rt_utf8_size(code), 1);
  rt_utf8_put(s->data, code);
  return s;
}

rt_str rt_str_chr(rt_region *r, int64_t code) {
  if (code != (int32_t)code) rt_raise_msg(&rt_class_OverflowError, "Python int too large to convert to C int");
  if (code < 0 || code > 0x10FFFF) rt_raise_msg(&rt_class_ValueError, "chr() arg not in range(0x110000)");
  return rt_str_code(r, (uint32_t)code);
}

RT_NORETURN RT_COLD static void rt_str_ord_fails(int64_t length) {
  rt_sb b;
  rt_sb_init(&b, rt_exc_home());
  rt_sb_cstr(&b, "ord() expected a character, but string of length ");
  rt_sb_decimal(&b, length);
  rt_sb_cstr(&b, " found");
  rt_raise_text(&rt_class_TypeError, rt_sb_finish(&b));
}

int64_t rt_str_ord(rt_str s) {
  if (s->length != 1) rt_str_ord_fails(s->length);
  const char *p = s->data;
  return rt_utf8_next(&p);
}
