#include <rt/exc.h>

int rt_exit_status(const rt_exc *e) {
  if (e->args_kind == RT_ARGS_TEXT) return (int)((const rt_system_exit *)e)->status & 255;
  if (e->args_kind == RT_ARGS_NONE) return 0;
  rt_sb *err = rt_stderr();
  rt_sb_str(err, e->text);
  rt_sb_char(err, '\n');
  rt_sb_flush(err);
  return 1;
}
