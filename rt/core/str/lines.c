#include <rt/str.h>

static bool rt_code_ends_line(uint32_t code) {
  if (code < 0x80) return (code >= '\n' && code <= '\r') || (code >= 0x1C && code <= 0x1E);
  return code == 0x85 || code == 0x2028 || code == 0x2029;
}

bool rt_str_next_line(rt_str s, int64_t *pos, int64_t *begin, int64_t *end, int64_t *end_with_terminator) {
  if (!rt_str_more(s, *pos)) return false;
  uint32_t code = 0;
  *begin = *pos;
  do {
    *end = *pos;
    code = rt_str_next_code(s, pos);
  } while (!rt_code_ends_line(code) && rt_str_more(s, *pos));
  if (!rt_code_ends_line(code)) *end = *pos;
  else if (code == '\r' && s->data[*pos] == '\n') ++*pos;
  *end_with_terminator = *pos;
  return true;
}

int64_t rt_str_line_first(rt_str s) { return s->size ? 0 : -1; }

int64_t rt_str_line_end(rt_str s, int64_t begin) {
  int64_t pos = begin, end = 0, behind;
  return begin >= 0 && rt_str_next_line(s, &pos, &begin, &end, &behind) ? end : 0;
}

int64_t rt_str_line_next(rt_str s, int64_t end) {
  int64_t begin, pos = end;
  if (end == s->size) return -1;
  rt_str_next_line(s, &pos, &begin, &end, &pos);
  return pos == s->size ? -1 : pos;
}
