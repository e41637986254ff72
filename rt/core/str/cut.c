#include <rt/exc.h>
#include <rt/str.h>

static void rt_str_check_separator(rt_str sep) {
  if (sep->size == 0) rt_raise_msg(&rt_class_ValueError, "empty separator");
}

void rt_str_partition(rt_region *r, rt_str s, rt_str sep, rt_str parts[3]) {
  rt_str_check_separator(sep);
  int64_t i = rt_mem_find(s->data, s->size, sep->data, sep->size);
  parts[0] = rt_str_part(r, s, 0, i < 0 ? s->size : i);
  parts[1] = i < 0 ? &rt_text_empty : rt_str_copy(r, sep->data, sep->size, sep->length);
  parts[2] = i < 0 ? &rt_text_empty : rt_str_part(r, s, i + sep->size, s->size);
}

void rt_str_rpartition(rt_region *r, rt_str s, rt_str sep, rt_str parts[3]) {
  rt_str_check_separator(sep);
  int64_t i = rt_mem_rfind(s->data, s->size, sep->data, sep->size);
  parts[0] = i < 0 ? &rt_text_empty : rt_str_part(r, s, 0, i);
  parts[1] = i < 0 ? &rt_text_empty : rt_str_copy(r, sep->data, sep->size, sep->length);
  parts[2] = rt_str_part(r, s, i < 0 ? 0 : i + sep->size, s->size);
}

void rt_str_cut_init(rt_str_cut *c, rt_str s, rt_str sep, int64_t maxsplit) {
  if (sep) rt_str_check_separator(sep);
  *c = (rt_str_cut){.s = s, .sep = sep, .left = maxsplit < 0 ? INT64_MAX : maxsplit, .to = s->size};
}

/* Whether an ASCII character is white space: one of 9 to 13 and 28 to 32. */
static inline bool rt_ascii_is_space(uint8_t ch) { return ch <= ' ' && (0x1F0003E00u >> ch & 1); }

/* From `pos` over characters that are (or are not) white space, up to `to`. */
static int64_t rt_str_span(const rt_str_cut *c, int64_t pos, bool space) {
  const char *data = c->s->data, *p = data + pos, *end = data + c->to;
  for (;;) {
    while (p < end && (int8_t)*p >= 0 && rt_ascii_is_space((uint8_t)*p) == space) p++;
    if (p == end || (int8_t)*p >= 0) return p - data;
    int64_t next = p - data;
    if (rt_code_is_space(rt_str_next_code(c->s, &next)) != space) return p - data;
    p = data + next;
  }
}

/* The same leftwards, down to `from`. */
static int64_t rt_str_span_back(const rt_str_cut *c, int64_t pos, bool space) {
  const char *edge = c->s->data + pos, *p = edge, *low = c->s->data + c->from;
  for (; edge > low; edge = p)
    if (rt_code_is_space(rt_utf8_previous(&p)) != space) break;
  return edge - c->s->data;
}

/* The last field of a white-space split keeps what is white inside, but not at the end where the cut came from. */
static bool rt_str_cut_next_word(rt_str_cut *c) {
  c->begin = c->from = rt_str_span(c, c->from, true);
  if (c->begin == c->to) return false;
  c->end = c->left-- > 0 ? rt_str_span(c, c->begin, false) : c->to;
  c->from = c->end;
  return true;
}

static bool rt_str_cut_previous_word(rt_str_cut *c) {
  c->end = c->to = rt_str_span_back(c, c->to, true);
  if (c->end == c->from) return false;
  c->begin = c->left-- > 0 ? rt_str_span_back(c, c->end, false) : c->from;
  c->to = c->begin;
  return true;
}

bool rt_str_cut_next(rt_str_cut *c) {
  if (!c->sep) return rt_str_cut_next_word(c);
  if (c->done) return false;
  int64_t i = c->left-- > 0 ? rt_mem_find(c->s->data + c->from, c->to - c->from, c->sep->data, c->sep->size) : -1;
  c->done = i < 0;
  c->begin = c->from;
  c->end = c->done ? c->to : c->from + i;
  c->from = c->end + c->sep->size;
  return true;
}

bool rt_str_cut_previous(rt_str_cut *c) {
  if (!c->sep) return rt_str_cut_previous_word(c);
  if (c->done) return false;
  int64_t i = c->left-- > 0 ? rt_mem_rfind(c->s->data, c->to, c->sep->data, c->sep->size) : -1;
  c->done = i < 0;
  c->begin = c->done ? 0 : i + c->sep->size;
  c->end = c->to;
  c->to = i;
  return true;
}

int64_t rt_str_piece_end(rt_str s, rt_str sep, int64_t begin) {
  rt_str_check_separator(sep);
  if (begin < 0) return 0;
  int64_t i = rt_mem_find(s->data + begin, s->size - begin, sep->data, sep->size);
  return i < 0 ? s->size : begin + i;
}

int64_t rt_str_piece_next(rt_str s, rt_str sep, int64_t end) { return end == s->size ? -1 : end + sep->size; }

int64_t rt_str_word_end(rt_str s, int64_t begin) {
  rt_str_cut c = {.s = s, .to = s->size};
  return begin < 0 ? 0 : rt_str_span(&c, begin, false);
}

int64_t rt_str_word_next(rt_str s, int64_t end) {
  rt_str_cut c = {.s = s, .to = s->size};
  int64_t begin = rt_str_span(&c, end, true);
  return begin == s->size ? -1 : begin;
}
