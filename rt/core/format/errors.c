#include <rt/exc.h>
#include <rt/format.h>

void rt_format_error(const char *msg) { rt_raise_msg(&rt_class_ValueError, msg); }

/* A type that can't be shown as it is appears as \x and its number. */
static void rt_format_quote_type(rt_sb *b, uint32_t type) {
  rt_sb_char(b, '\'');
  if (type > 32 && type < 128) rt_sb_char(b, (char)type);
  else {
    rt_sb_cstr(b, "\\x");
    rt_int_digits(b, RT_INT(type), 16, false);
  }
  rt_sb_char(b, '\'');
}

void rt_format_unknown(uint32_t type, const char *type_name) {
  rt_sb b;
  rt_sb_init(&b, rt_exc_home());
  rt_sb_cstr(&b, "Unknown format code ");
  rt_format_quote_type(&b, type);
  rt_sb_cstr(&b, " for object of type '");
  rt_sb_cstr(&b, type_name);
  rt_sb_char(&b, '\'');
  rt_raise_text(&rt_class_ValueError, rt_sb_finish(&b));
}

RT_NORETURN RT_COLD static void rt_format_bad_grouping(char grouping, uint32_t type) {
  rt_sb b;
  rt_sb_init(&b, rt_exc_home());
  rt_sb_cstr(&b, "Cannot specify '");
  rt_sb_char(&b, grouping);
  rt_sb_cstr(&b, "' with ");
  rt_format_quote_type(&b, type);
  rt_sb_char(&b, '.');
  rt_raise_text(&rt_class_ValueError, rt_sb_finish(&b));
}

static bool rt_spec_among(uint32_t type, const char *types) {
  for (; *types; types++)
    if ((uint32_t)*types == type) return true;
  return type == 0;
}

void rt_spec_check_grouping(char grouping, uint32_t type) {
  if (!grouping || rt_spec_among(type, "defgEG%F")) return;
  if (grouping == '_' && rt_spec_among(type, "boxX")) return;
  rt_format_bad_grouping(grouping, type);
}

void rt_spec_invalid(rt_str text, const char *type_name) {
  rt_sb b;
  rt_sb_init(&b, rt_exc_home());
  rt_sb_cstr(&b, "Invalid format specifier '");
  rt_sb_str(&b, text);
  rt_sb_cstr(&b, "' for object of type '");
  rt_sb_cstr(&b, type_name);
  rt_sb_char(&b, '\'');
  rt_raise_text(&rt_class_ValueError, rt_sb_finish(&b));
}
