#include <rt/string.h>

int rt_strcmp(const char *a, const char *b) {
  for (; *a && *a == *b; a++, b++) RT_BARRIER();
  return (uint8_t)*a - (uint8_t)*b;
}
