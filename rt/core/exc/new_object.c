#include <rt/exc.h>

void *rt_new_object(rt_region *r, size_t n, const rt_class *cls) {
  rt_object *made = rt_alloc(r, n);
  memset(made, 0, n);
  made->cls = cls;
  return made;
}
