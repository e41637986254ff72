#include <rt/exc.h>

RT_NORETURN static void rt_raise_exit_with(uint8_t kind, rt_str text, int64_t status) {
  rt_system_exit *e = rt_alloc(rt_exc_home(), sizeof *e);
  rt_exc_init(&e->exc, &rt_class_SystemExit, kind, rt_str_keep(text, rt_exc_home()));
  e->status = status;
  rt_raise(&e->exc);
}

RT_COLD void rt_raise_exit_none(void) {
  rt_raise_exit_with(RT_ARGS_NONE, &rt_text_empty, 0);
}

RT_COLD void rt_raise_exit(int64_t status) {
  rt_sb digits;
  rt_sb_init(&digits, rt_exc_home());
  rt_sb_decimal(&digits, status);
  rt_raise_exit_with(RT_ARGS_TEXT, rt_sb_finish(&digits), status);
}

RT_COLD void rt_raise_exit_text(rt_str text) {
  rt_raise_exit_with(RT_ARGS_STR, text, 1);
}
