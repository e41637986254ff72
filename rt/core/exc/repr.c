#include <rt/bytes.h>
#include <rt/exc.h>
#include <rt/str.h>

/* (2, 'No such file or directory'), as OSError's arguments are. */
static void rt_os_args_repr(rt_sb *out, const rt_os_error *e) {
  rt_sb_char(out, '(');
  rt_sb_decimal(out, e->number);
  rt_sb_cstr(out, ", ");
  rt_str_repr(out, e->message);
  rt_sb_char(out, ')');
}

/* ('utf-8', b'\xff', 0, 1, 'invalid start byte') */
static void rt_unicode_args_repr(rt_sb *out, const rt_unicode_error *e) {
  rt_sb_char(out, '(');
  rt_str_repr(out, e->encoding);
  rt_sb_cstr(out, ", ");
  if (e->exc.args_kind == RT_ARGS_ENCODED) rt_str_repr(out, (rt_str)e->object);
  else rt_bytes_repr(out, (rt_bytes)e->object);
  rt_sb_cstr(out, ", ");
  rt_sb_decimal(out, e->start);
  rt_sb_cstr(out, ", ");
  rt_sb_decimal(out, e->end);
  rt_sb_cstr(out, ", ");
  rt_str_repr(out, e->reason);
  rt_sb_char(out, ')');
}

void rt_exc_repr(rt_sb *out, const rt_exc *e) {
  rt_sb_cstr(out, e->cls->name);
  if (e->args_kind == RT_ARGS_OS) {
    rt_os_args_repr(out, (const rt_os_error *)e);
    return;
  }
  if (e->args_kind == RT_ARGS_ENCODED || e->args_kind == RT_ARGS_DECODED) {
    rt_unicode_args_repr(out, (const rt_unicode_error *)e);
    return;
  }
  if (e->args_kind != RT_ARGS_TUPLE) rt_sb_char(out, '(');
  if (e->args_kind == RT_ARGS_STR) rt_str_repr(out, e->text);
  else if (e->args_kind == RT_ARGS_TEXT && e->more && e->more->shown) rt_sb_str(out, e->more->shown);
  else if (e->args_kind != RT_ARGS_NONE) rt_sb_str(out, e->text); /* SyntaxError() has a text: None */
  if (e->args_kind != RT_ARGS_TUPLE) rt_sb_char(out, ')');
}
