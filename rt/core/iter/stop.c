#include <rt/iter.h>

RT_COLD void rt_raise_stop(void) {
  rt_raise(rt_exc_new(rt_exc_home(), &rt_class_StopIteration, RT_ARGS_NONE, &rt_text_empty));
}
