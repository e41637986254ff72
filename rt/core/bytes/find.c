#include <rt/bytes.h>
#include <rt/exc.h>

static const char *rt_bytes_chars(rt_bytes b) { return (const char *)b->data; }

bool rt_bytes_contains(rt_bytes b, rt_bytes sub) {
  return rt_mem_find(rt_bytes_chars(b), b->size, rt_bytes_chars(sub), sub->size) >= 0;
}

bool rt_bytes_contains_byte(rt_bytes b, int64_t x) {
  if (x < 0 || x > 255) rt_raise_msg(&rt_class_ValueError, "byte must be in range(0, 256)");
  char byte = (char)x;
  return rt_mem_find(rt_bytes_chars(b), b->size, &byte, 1) >= 0;
}

int64_t rt_bytes_find(rt_bytes b, rt_bytes sub, int64_t start, int64_t end) {
  rt_clip(&start, &end, b->size);
  if (start > end) return -1;
  int64_t i = rt_mem_find(rt_bytes_chars(b) + start, end - start, rt_bytes_chars(sub), sub->size);
  return i < 0 ? -1 : i + start;
}

int64_t rt_bytes_rfind(rt_bytes b, rt_bytes sub, int64_t start, int64_t end) {
  rt_clip(&start, &end, b->size);
  if (start > end) return -1;
  int64_t i = rt_mem_rfind(rt_bytes_chars(b) + start, end - start, rt_bytes_chars(sub), sub->size);
  return i < 0 ? -1 : i + start;
}

static int64_t rt_bytes_found(int64_t index) {
  if (index < 0) rt_raise_msg(&rt_class_ValueError, "subsection not found");
  return index;
}

int64_t rt_bytes_index(rt_bytes b, rt_bytes sub, int64_t start, int64_t end) {
  return rt_bytes_found(rt_bytes_find(b, sub, start, end));
}

int64_t rt_bytes_rindex(rt_bytes b, rt_bytes sub, int64_t start, int64_t end) {
  return rt_bytes_found(rt_bytes_rfind(b, sub, start, end));
}

int64_t rt_bytes_count(rt_bytes b, rt_bytes sub, int64_t start, int64_t end) {
  rt_clip(&start, &end, b->size);
  if (start > end) return 0;
  if (sub->size == 0) return end - start + 1;
  return rt_mem_count(rt_bytes_chars(b) + start, end - start, rt_bytes_chars(sub), sub->size, -1);
}

bool rt_bytes_startswith(rt_bytes b, rt_bytes prefix, int64_t start, int64_t end) {
  rt_clip(&start, &end, b->size);
  return end - start >= prefix->size && memcmp(b->data + start, prefix->data, (size_t)prefix->size) == 0;
}

bool rt_bytes_endswith(rt_bytes b, rt_bytes suffix, int64_t start, int64_t end) {
  rt_clip(&start, &end, b->size);
  if (end - start < suffix->size) return false;
  return memcmp(b->data + end - suffix->size, suffix->data, (size_t)suffix->size) == 0;
}

bool rt_bytes_next_field(rt_bytes b, rt_bytes sep, int64_t *pos, int64_t *left, int64_t *begin, int64_t *end) {
  if (sep->size == 0) rt_raise_msg(&rt_class_ValueError, "empty separator");
  if (*pos < 0) return false;
  int64_t i = *left == 0 ? -1 : rt_bytes_find(b, sep, *pos, INT64_MAX);
  *begin = *pos;
  *end = i < 0 ? b->size : i;
  *pos = i < 0 ? -1 : i + sep->size;
  --*left;
  return true;
}
