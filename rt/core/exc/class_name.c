#include <rt/exc.h>
#include <rt/string.h>

rt_str rt_class_name(rt_region *r, const rt_class *cls) {
  return rt_text_new(r, cls->name, (int64_t)rt_strlen(cls->name));
}
