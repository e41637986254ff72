#include <rt/exc.h>
#include <rt/string.h>

void rt_class_repr(rt_sb *out, const rt_class *cls) {
  if (cls->kind) {
    rt_sb_char(out, '<');
    rt_sb_cstr(out, cls->kind);
    rt_sb_cstr(out, " '");
    rt_sb_cstr(out, cls->name);
    rt_sb_cstr(out, "'>");
    return;
  }
  rt_sb_cstr(out, "<class '");
  bool builtin = cls->module ? !*cls->module : !cls->id;
  if (!builtin) {
    rt_sb_cstr(out, cls->module ? cls->module : "__main__");
    rt_sb_char(out, '.');
  }
  rt_sb_cstr(out, rt_class_qualname(cls));
  rt_sb_cstr(out, "'>");
}

rt_str rt_class_name(rt_region *r, const rt_class *cls) {
  return rt_text_new(r, cls->name, (int64_t)rt_strlen(cls->name));
}
