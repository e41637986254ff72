#include <rt/exc.h>

RT_COLD void rt_raise_memory(void) {
  static rt_exc rt_memory_error;
  rt_reserve_give();
  /* CPython would have refused the call before its memory could end. */
  if (rt_trace_depth(RT_FRAME()) > rt_recursion_limit) rt_stack_overflow(RT_FRAME());
  rt_exc *e = rt_alloc_try(rt_exc_home(), sizeof *e);
  if (!e) e = &rt_memory_error;
  rt_exc_init(e, &rt_class_MemoryError, RT_ARGS_NONE, &rt_text_empty);
  rt_raise(e);
}
