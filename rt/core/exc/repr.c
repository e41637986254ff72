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

void rt_exc_repr(rt_sb *out, const rt_exc *e) {
  rt_sb_cstr(out, rt_class_last_name(e->cls));
  if (e->args_kind == RT_ARGS_OS) {
    rt_os_args_repr(out, (const rt_os_error *)e);
    return;
  }
  if (e->args_kind != RT_ARGS_TUPLE) rt_sb_char(out, '(');
  if (e->args_kind == RT_ARGS_STR) rt_str_repr(out, e->text);
  else if (e->args_kind != RT_ARGS_NONE) rt_sb_str(out, e->text); /* SyntaxError() has a text: None */
  if (e->args_kind != RT_ARGS_TUPLE) rt_sb_char(out, ')');
}
