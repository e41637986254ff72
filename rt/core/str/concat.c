#include <rt/exc.h>
#include <rt/str.h>

rt_str rt_str_concat(rt_region *r, rt_str a, rt_str b) {
  int64_t size = a->size + b->size;
  if (size == 0) return &rt_text_empty;
  rt_str s = rt_str_new(r, size, a->length + b->length);
  memcpy(s->data, a->data, (size_t)a->size);
  memcpy(s->data + a->size, b->data, (size_t)b->size);
  return s;
}

rt_str rt_str_concat_n(rt_region *r, const rt_str *parts, int64_t n) {
  return rt_str_join(r, &rt_text_empty, parts, n);
}

/* Writes s; a single character, as text is often made of them, without a call. Where the next one goes. */
static inline char *rt_str_put(char *p, rt_str s) {
  if (s->size == 1) *p = s->data[0];
  else memcpy(p, s->data, (size_t)s->size);
  return p + s->size;
}

rt_str rt_str_join(rt_region *r, rt_str sep, const rt_str *items, int64_t n) {
  if (n == 0) return &rt_text_empty;
  int64_t size = sep->size * (n - 1), length = sep->length * (n - 1);
  for (int64_t i = 0; i < n; i++) size += items[i]->size, length += items[i]->length;
  if (size == 0) return &rt_text_empty;
  rt_str s = rt_str_new(r, size, length);
  char *p = s->data;
  for (int64_t i = 0; i < n; i++) {
    if (i && sep->size) p = rt_str_put(p, sep);
    p = rt_str_put(p, items[i]);
  }
  return s;
}

rt_str rt_str_repeat(rt_region *r, rt_str s, int64_t times) {
  int64_t size;
  if (times <= 0 || s->size == 0) return &rt_text_empty;
  if (RT_MUL_OVERFLOWS(s->size, times, &size)) rt_raise_msg(&rt_class_OverflowError, "repeated string is too long");
  if (size > PTRDIFF_MAX - 64) rt_raise_memory();
  rt_str result = rt_str_new(r, size, s->length * times);
  if (s->size == 1) memset(result->data, s->data[0], (size_t)size);
  else for (int64_t at = 0; at < size; at += s->size) memcpy(result->data + at, s->data, (size_t)s->size);
  return result;
}
