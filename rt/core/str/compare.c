#include <rt/str.h>
#include <rt/string.h>

/* By words: an object ends where a word ends, so that the last one can be read whole. */
bool rt_str_eq_slow(rt_str a, rt_str b) {
  int64_t i = 0;
  for (; i + 8 <= a->size; i += 8)
    if (rt_word_load(a->data + i) != rt_word_load(b->data + i)) return false;
  if (i == a->size) return true;
  return (rt_word_load(a->data + i) ^ rt_word_load(b->data + i)) << 8 * (8 - (a->size - i)) == 0;
}

int rt_str_compare(rt_str a, rt_str b) {
  int64_t common = a->size < b->size ? a->size : b->size;
  int order = memcmp(a->data, b->data, (size_t)common);
  if (order) return order;
  return (a->size > b->size) - (a->size < b->size);
}
