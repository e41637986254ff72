#include <rt/exc.h>

RT_COLD void rt_raise_repr(const rt_class *cls, rt_str text) {
  rt_raise(rt_exc_new(rt_exc_home(), cls, RT_ARGS_TEXT, text));
}
