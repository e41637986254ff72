#include <rt/exc.h>
#include <rt/str.h>

/* An empty `old` stands before each of the first characters, and at the end if count allows. */
static rt_str rt_str_interleave(rt_region *r, rt_str s, rt_str with, int64_t count) {
  rt_sb b;
  rt_sb_init(&b, r);
  for (int64_t pos = 0; count > 0; count--) {
    rt_sb_str(&b, with);
    if (!rt_str_more(s, pos)) return rt_sb_finish(&b);
    int width = rt_utf8_width(s->data[pos]);
    rt_sb_bytes(&b, s->data + pos, width);
    pos += width;
    if (count == 1) rt_sb_bytes(&b, s->data + pos, s->size - pos);
  }
  return rt_sb_finish(&b);
}

/* The size and length of the result are known, so it is filled in place. */
static void rt_str_replace_into(char *out, rt_str s, rt_str old, rt_str with, int64_t count) {
  const char *p = s->data, *end = s->data + s->size;
  for (; count > 0; count--) {
    int64_t i = rt_mem_find(p, end - p, old->data, old->size);
    out = (char *)memcpy(out, p, (size_t)i) + i;
    out = (char *)memcpy(out, with->data, (size_t)with->size) + with->size;
    p += i + old->size;
  }
  memcpy(out, p, (size_t)(end - p));
}

rt_str rt_str_replace(rt_region *r, rt_str s, rt_str old, rt_str with, int64_t count) {
  if (old->size == 0 && count) return rt_str_interleave(r, s, with, count < 0 ? INT64_MAX : count);
  int64_t n = count ? rt_mem_count(s->data, s->size, old->data, old->size, count) : 0, grown;
  if (n == 0) return rt_str_copy(r, s->data, s->size, s->length);
  if (RT_MUL_OVERFLOWS(n, with->size - old->size, &grown) || grown > PTRDIFF_MAX - 64 - s->size)
    rt_raise_msg(&rt_class_OverflowError, "replace string is too long");
  if (s->size + grown == 0) return &rt_text_empty;
  rt_str result = rt_str_new(r, s->size + grown, s->length + n * (with->length - old->length));
  rt_str_replace_into(result->data, s, old, with, n);
  return result;
}

rt_str rt_str_expandtabs(rt_region *r, rt_str s, int64_t tabsize) {
  rt_sb b;
  rt_sb_init(&b, r);
  int64_t column = 0;
  for (int64_t pos = 0; rt_str_more(s, pos);) {
    uint32_t code = rt_str_next_code(s, &pos);
    int64_t gap = code == '\t' ? (tabsize > 0 ? tabsize - column % tabsize : 0) : 1;
    if (code == '\t') rt_sb_fill(&b, ' ', gap);
    else rt_sb_code(&b, code);
    column = code == '\n' || code == '\r' ? 0 : column + gap;
  }
  return rt_sb_finish(&b);
}
