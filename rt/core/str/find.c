#include <rt/exc.h>
#include <rt/str.h>

/* The part s[start:end], as bytes; `start` is its first character's index. */
typedef struct rt_str_window {
  const char *p;
  int64_t size, start, length;
} rt_str_window;

/* False when start lies behind end, where not even "" is found. */
static bool rt_str_window_of(rt_str s, int64_t start, int64_t end, rt_str_window *w) {
  rt_clip(&start, &end, s->length);
  if (start > end) return false;
  bool ascii = rt_str_ascii_only(s);
  w->p = ascii ? s->data + start : rt_utf8_skip(s->data, start);
  w->size = ascii ? end - start : rt_utf8_skip(w->p, end - start) - w->p;
  w->start = start;
  w->length = end - start;
  return true;
}

/* From an offset in the window, or -1, to an index in the whole. */
static int64_t rt_str_window_index(const rt_str_window *w, int64_t offset) {
  if (offset < 0) return -1;
  return w->start + (w->size == w->length ? offset : rt_text_length(w->p, offset));
}

bool rt_str_contains(rt_str s, rt_str sub) {
  return rt_mem_find(s->data, s->size, sub->data, sub->size) >= 0;
}

int64_t rt_str_find(rt_str s, rt_str sub, int64_t start, int64_t end) {
  rt_str_window w;
  if (!rt_str_window_of(s, start, end, &w)) return -1;
  return rt_str_window_index(&w, rt_mem_find(w.p, w.size, sub->data, sub->size));
}

int64_t rt_str_rfind(rt_str s, rt_str sub, int64_t start, int64_t end) {
  rt_str_window w;
  if (!rt_str_window_of(s, start, end, &w)) return -1;
  return rt_str_window_index(&w, rt_mem_rfind(w.p, w.size, sub->data, sub->size));
}

static int64_t rt_str_found(int64_t index) {
  if (index < 0) rt_raise_msg(&rt_class_ValueError, "substring not found");
  return index;
}

int64_t rt_str_index(rt_str s, rt_str sub, int64_t start, int64_t end) {
  return rt_str_found(rt_str_find(s, sub, start, end));
}

int64_t rt_str_rindex(rt_str s, rt_str sub, int64_t start, int64_t end) {
  return rt_str_found(rt_str_rfind(s, sub, start, end));
}

int64_t rt_str_count(rt_str s, rt_str sub, int64_t start, int64_t end) {
  rt_str_window w;
  if (!rt_str_window_of(s, start, end, &w)) return 0;
  if (sub->size == 0) return w.length + 1;
  return rt_mem_count(w.p, w.size, sub->data, sub->size, -1);
}

bool rt_str_startswith(rt_str s, rt_str prefix, int64_t start, int64_t end) {
  rt_str_window w;
  if (!rt_str_window_of(s, start, end, &w) || w.size < prefix->size) return false;
  return memcmp(w.p, prefix->data, (size_t)prefix->size) == 0;
}

bool rt_str_endswith(rt_str s, rt_str suffix, int64_t start, int64_t end) {
  rt_str_window w;
  if (!rt_str_window_of(s, start, end, &w) || w.size < suffix->size) return false;
  return memcmp(w.p + w.size - suffix->size, suffix->data, (size_t)suffix->size) == 0;
}
