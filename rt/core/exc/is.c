#include <rt/exc.h>

bool rt_class_is(const rt_class *cls, const rt_class *base) {
  while (cls && cls != base) cls = cls->base;
  return cls != NULL;
}

bool rt_exc_is(const rt_exc *e, const rt_class *cls) {
  return rt_class_is(e->cls, cls);
}

bool rt_exc_is_recursion(const rt_exc *e) {
  return rt_exc_is(e, &rt_class_RecursionError);
}
