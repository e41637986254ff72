#include <rt/str.h>

/* Looks for the first byte, then compares: good enough for the short needles of real programs. */
int64_t rt_mem_find(const char *text, int64_t text_size, const char *needle, int64_t size) {
  if (size == 0) return 0;
  for (int64_t i = 0; i + size <= text_size; i++)
    if (text[i] == needle[0] && memcmp(text + i, needle, (size_t)size) == 0) return i;
  return -1;
}

int64_t rt_mem_rfind(const char *text, int64_t text_size, const char *needle, int64_t size) {
  if (size == 0) return text_size;
  for (int64_t i = text_size - size; i >= 0; i--)
    if (text[i] == needle[0] && memcmp(text + i, needle, (size_t)size) == 0) return i;
  return -1;
}

int64_t rt_mem_count(const char *text, int64_t text_size, const char *needle, int64_t size, int64_t limit) {
  int64_t count = 0;
  while (count != limit) {
    int64_t i = rt_mem_find(text, text_size, needle, size);
    if (i < 0) break;
    count++;
    text += i + size;
    text_size -= i + size;
  }
  return count;
}
