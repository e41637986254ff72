#include <rt/exc.h>
#include <rt/slice.h>
#include <rt/str.h>

void rt_clip(int64_t *start, int64_t *end, int64_t length) {
  if (*end > length) *end = length;
  else if (*end < 0 && (*end += length) < 0) *end = 0;
  if (*start < 0 && (*start += length) < 0) *start = 0;
}

/* The address of character i of s, 0 ≤ i ≤ length. */
static const char *rt_str_address(rt_str s, int64_t i) {
  return rt_str_ascii_only(s) ? s->data + i : rt_utf8_skip(s->data, i);
}

static const char *rt_str_checked(rt_str s, int64_t i) {
  if (i < 0) i += s->length;
  if (i < 0 || i >= s->length) rt_raise_msg(&rt_class_IndexError, "string index out of range");
  return rt_str_address(s, i);
}

rt_str rt_str_index_slow(rt_region *r, rt_str s, int64_t i) {
  const char *p = rt_str_checked(s, i);
  return rt_str_copy(r, p, rt_utf8_width(*p), 1);
}

int64_t rt_str_code_at(rt_str s, int64_t i) {
  const char *p = rt_str_checked(s, i);
  return rt_utf8_next(&p);
}

rt_str rt_str_next(rt_region *r, rt_str s, int64_t *pos) {
  const char *p = s->data + *pos;
  int width = rt_utf8_width(*p);
  *pos += width;
  return rt_str_copy(r, p, width, 1);
}

rt_str rt_str_slice(rt_region *r, rt_str s, int64_t start, int64_t stop) {
  int64_t n = rt_slice_adjust(s->length, &start, &stop, 1);
  const char *from = rt_str_address(s, start);
  const char *to = rt_str_ascii_only(s) ? from + n : rt_utf8_skip(from, n);
  return rt_str_copy(r, from, to - from, n);
}

static rt_str rt_str_slice_ascii(rt_region *r, rt_str s, int64_t start, int64_t step, int64_t n) {
  if (n == 1) return rt_str_char((uint8_t)s->data[start]);
  rt_str result = rt_str_new(r, n, n);
  for (int64_t i = 0; i < n; i++) result->data[i] = s->data[start + i * step];
  return result;
}

/* Moves by `step` characters within the text, either way. */
static const char *rt_str_walk(const char *p, int64_t step) {
  if (step > 0) return rt_utf8_skip(p, step);
  for (; step < 0; step++) rt_utf8_previous(&p);
  return p;
}

static rt_str rt_str_slice_wide(rt_region *r, rt_str s, int64_t start, int64_t step, int64_t n) {
  rt_sb b;
  rt_sb_init(&b, r);
  const char *p = rt_utf8_skip(s->data, start);
  for (int64_t i = 0; i < n; i++) {
    if (i) p = rt_str_walk(p, step);
    rt_sb_bytes(&b, p, rt_utf8_width(*p));
  }
  return rt_sb_finish(&b);
}

rt_str rt_str_slice_step(rt_region *r, rt_str s, int64_t start, int64_t stop, int64_t step) {
  step = rt_slice_step(step);
  int64_t n = rt_slice_adjust(s->length, &start, &stop, step);
  if (n == 0) return &rt_text_empty;
  if (rt_str_ascii_only(s)) return rt_str_slice_ascii(r, s, start, step, n);
  return rt_str_slice_wide(r, s, start, step, n);
}
