#include <rt/str.h>

/* Would strip remove this character? `chars` null: white space. */
static bool rt_str_strips(rt_str chars, uint32_t code) {
  if (!chars) return rt_code_is_space(code);
  char encoded[4];
  return rt_mem_find(chars->data, chars->size, encoded, rt_utf8_put(encoded, code)) >= 0;
}

static int64_t rt_str_left_edge(rt_str s, rt_str chars) {
  int64_t pos = 0, next = 0;
  while (rt_str_more(s, pos) && rt_str_strips(chars, rt_str_next_code(s, &next))) pos = next;
  return pos;
}

static int64_t rt_str_right_edge(rt_str s, rt_str chars, int64_t from) {
  const char *low = s->data + from, *edge = s->data + s->size, *p = edge;
  while (edge > low && rt_str_strips(chars, rt_utf8_previous(&p))) edge = p;
  return edge - s->data;
}

rt_str rt_str_strip_chars(rt_region *r, rt_str s, rt_str chars) {
  int64_t from = rt_str_left_edge(s, chars);
  return rt_str_part(r, s, from, rt_str_right_edge(s, chars, from));
}

rt_str rt_str_lstrip_chars(rt_region *r, rt_str s, rt_str chars) {
  return rt_str_part(r, s, rt_str_left_edge(s, chars), s->size);
}

rt_str rt_str_rstrip_chars(rt_region *r, rt_str s, rt_str chars) {
  return rt_str_part(r, s, 0, rt_str_right_edge(s, chars, 0));
}

rt_str rt_str_strip(rt_region *r, rt_str s) { return rt_str_strip_chars(r, s, NULL); }
rt_str rt_str_lstrip(rt_region *r, rt_str s) { return rt_str_lstrip_chars(r, s, NULL); }
rt_str rt_str_rstrip(rt_region *r, rt_str s) { return rt_str_rstrip_chars(r, s, NULL); }

rt_str rt_str_removeprefix(rt_region *r, rt_str s, rt_str prefix) {
  bool has = rt_str_startswith(s, prefix, 0, INT64_MAX);
  return rt_str_part(r, s, has ? prefix->size : 0, s->size);
}

rt_str rt_str_removesuffix(rt_region *r, rt_str s, rt_str suffix) {
  bool has = rt_str_endswith(s, suffix, 0, INT64_MAX);
  return rt_str_part(r, s, 0, has ? s->size - suffix->size : s->size);
}
