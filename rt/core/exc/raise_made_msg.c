#include <rt/exc.h>
#include <rt/sb.h>
#include <rt/string.h>

RT_COLD void rt_raise_made_msg(rt_region *r, size_t n, const rt_class *cls, uint8_t kind, const char *msg) {
  rt_raise_made(r, n, cls, kind, rt_text_new(r, msg, (int64_t)rt_strlen(msg)));
}

RT_COLD void rt_raise_kept_msg(const rt_class *cls, const char *msg) {
  rt_raise_made_msg(&rt_program_region, sizeof(rt_exc), cls, RT_ARGS_STR, msg);
}
