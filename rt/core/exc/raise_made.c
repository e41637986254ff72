#include <rt/exc.h>
#include <rt/sb.h>

RT_COLD void rt_raise_made(rt_region *r, size_t n, const rt_class *cls, uint8_t kind, rt_str text) {
  rt_exc *e = rt_new_object(r, n, cls);
  rt_exc_init(e, cls, kind, rt_str_keep(text, r));
  rt_raise(e);
}

RT_COLD void rt_raise_kept(const rt_class *cls, rt_str text) {
  rt_raise_made(&rt_program_region, sizeof(rt_exc), cls, RT_ARGS_STR, text);
}
