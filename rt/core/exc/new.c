#include <rt/exc.h>

RT_NOINLINE void rt_exc_init(rt_exc *e, const rt_class *cls, uint8_t kind, rt_str text) {
  e->cls = cls;
  e->text = text;
  e->args_kind = kind;
  e->suppress_context = false;
  e->cause = e->context = NULL;
  e->trace = NULL;
  e->args = NULL;
  e->more = NULL;
}

rt_exc *rt_exc_new(rt_region *r, const rt_class *cls, uint8_t kind, rt_str text) {
  rt_exc *e = rt_alloc(r, sizeof *e);
  rt_exc_init(e, cls, kind, rt_str_keep(text, r));
  return e;
}
