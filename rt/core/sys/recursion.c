#include <rt/exc.h>
#include <rt/platform.h>
#include <rt/sys.h>

#define RT_CALL_ROOM 512 /* bytes of stack for one call, generously */

static int64_t rt_calls_most = 1000;

int64_t rt_recursion_limit(void) {
  return rt_calls_most;
}

void rt_recursion_set_limit(int64_t calls) {
  if (calls < 1) rt_raise_msg(&rt_class_ValueError, "recursion limit must be greater or equal than 1");
  rt_calls_most = calls;
  rt_stack_reserve(calls > PTRDIFF_MAX / RT_CALL_ROOM ? PTRDIFF_MAX : (size_t)calls * RT_CALL_ROOM);
}
