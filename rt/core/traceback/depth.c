#include <rt/exc.h>

int64_t rt_trace_depth(void **frame) {
  const rt_handler *outermost = rt_handlers;
  while (outermost->up) outermost = outermost->up;
  int64_t depth = 0;
  for (; (const void *)frame < (const void *)outermost; frame = frame[0]) {
    depth += (int64_t)rt_lines_count(frame[1]);
    if ((const void *)frame[0] <= (const void *)frame) break;
  }
  return depth;
}
