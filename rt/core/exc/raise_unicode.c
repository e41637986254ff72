#include <rt/exc.h>
#include <rt/str.h>

static rt_str rt_unicode_word(const char *word) {
  rt_sb b;
  rt_sb_init(&b, rt_exc_home());
  rt_sb_cstr(&b, word);
  return rt_sb_finish(&b);
}

void rt_unicode_error_set(rt_exc *exc, uint8_t kind, rt_str encoding, const void *object, int64_t start, int64_t end,
                          rt_str reason) {
  rt_unicode_error *e = (rt_unicode_error *)exc;
  exc->args_kind = kind;
  e->encoding = encoding;
  e->object = object;
  e->start = start;
  e->end = end;
  e->reason = reason;
}

RT_COLD void rt_raise_unicode(rt_unicode_error *e, const rt_class *cls, const char *codec, const char *why,
                              rt_sb *text) {
  rt_sb_cstr(text, ": ");
  rt_sb_cstr(text, why);
  e->encoding = rt_unicode_word(codec);
  e->reason = rt_unicode_word(why);
  uint8_t kind = cls == &rt_class_UnicodeEncodeError ? RT_ARGS_ENCODED : RT_ARGS_DECODED;
  rt_exc_init(&e->exc, cls, kind, rt_sb_finish(text));
  rt_raise(&e->exc);
}
