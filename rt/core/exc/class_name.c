#include <rt/exc.h>
#include <rt/string.h>

void rt_class_repr(rt_sb *out, const rt_class *cls) {
  rt_sb_cstr(out, "<class '");
  bool builtin = !cls->id || (cls->module && !*cls->module);
  if (!builtin) {
    rt_sb_cstr(out, cls->module ? cls->module : "__main__");
    rt_sb_char(out, '.');
  }
  rt_sb_cstr(out, cls->name);
  rt_sb_cstr(out, "'>");
}

const char *rt_class_last_name(const rt_class *cls) {
  const char *name = cls->name;
  for (const char *c = name; *c; c++)
    if (*c == '.') name = c + 1;
  return name;
}

rt_str rt_class_name(rt_region *r, const rt_class *cls) {
  const char *name = rt_class_last_name(cls);
  return rt_text_new(r, name, (int64_t)rt_strlen(name));
}
