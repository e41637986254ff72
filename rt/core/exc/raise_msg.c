#include <rt/exc.h>
#include <rt/string.h>

RT_COLD void rt_raise_msg(const rt_class *cls, const char *msg) {
  rt_region *r = rt_exc_home();
  rt_str text = rt_text_new(r, msg, (int64_t)rt_strlen(msg));
  rt_raise(rt_exc_new(r, cls, RT_ARGS_STR, text));
}
