#include <rt/string.h>

size_t rt_strlen(const char *s) {
  const char *p = s;
  while (*p) {
    p++;
    RT_BARRIER();
  }
  return (size_t)(p - s);
}
