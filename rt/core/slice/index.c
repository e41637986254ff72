#include "rt/slice.h"

RT_NOINLINE int64_t rt_index_wrap(int64_t i, int64_t len, const char *message) {
  if (i < 0) i += len;
  if (i < 0 || i >= len) rt_raise_msg(&rt_class_IndexError, message);
  return i;
}
