#include <rt/exc.h>
#include <rt/platform.h>
#include <rt/sys.h>

#define RT_CALL_ROOM 512 /* bytes of stack for one call, generously */

void rt_recursion_set_limit(int64_t calls) {
  if (calls < 1) rt_raise_msg(&rt_class_ValueError, "recursion limit must be greater or equal than 1");
  rt_recursion_limit = calls;
  rt_stack_reserve(calls > PTRDIFF_MAX / RT_CALL_ROOM ? PTRDIFF_MAX : (size_t)calls * RT_CALL_ROOM);
}
