#include <rt/py.h>

RT_NORETURN static void rt_raise_named(const rt_class *cls, const char *before, const char *name, const char *behind) {
  rt_sb text;
  rt_sb_init(&text, rt_exc_home());
  rt_sb_cstr(&text, before);
  rt_sb_cstr(&text, name);
  rt_sb_cstr(&text, behind);
  rt_raise_text(cls, rt_sb_finish(&text));
}

void rt_raise_unbound_local(const char *name) {
  rt_raise_named(&rt_class_UnboundLocalError, "cannot access local variable '", name,
                 "' where it is not associated with a value");
}

void rt_raise_unbound_global(const char *name) {
  rt_raise_named(&rt_class_NameError, "name '", name, "' is not defined");
}

void rt_raise_no_attribute(const rt_class *cls, const char *name) {
  rt_sb text;
  rt_sb_init(&text, rt_exc_home());
  rt_sb_char(&text, '\'');
  rt_sb_cstr(&text, cls->name);
  rt_sb_cstr(&text, "' object has no attribute '");
  rt_sb_cstr(&text, name);
  rt_sb_char(&text, '\'');
  rt_raise_text(&rt_class_AttributeError, rt_sb_finish(&text));
}

void rt_raise_unhashable(const char *type) {
  rt_raise_named(&rt_class_TypeError, "unhashable type: '", type, "'");
}

void rt_raise_unordered(const char *left, const char *right) {
  rt_sb text;
  rt_sb_init(&text, rt_exc_home());
  rt_sb_cstr(&text, "'<' not supported between instances of '");
  rt_sb_cstr(&text, left);
  rt_sb_cstr(&text, "' and '");
  rt_sb_cstr(&text, right);
  rt_sb_char(&text, '\'');
  rt_raise_text(&rt_class_TypeError, rt_sb_finish(&text));
}

void rt_raise_again(rt_exc *e) {
  if (!e) rt_raise_msg(&rt_class_RuntimeError, "No active exception to reraise");
  rt_reraise(e);
}
