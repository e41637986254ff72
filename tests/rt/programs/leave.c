/* sys.exit in every form, by the first argument: 3, none, text; and memory exhausted. */
#include <rt/exc.h>
#include <rt/platform.h>

void rt_program(void) {
  rt_sb_cstr(rt_stdout(), "before\n");
  char how = rt_argc > 1 ? rt_argv[1][0] : 'n';
  if (how == 's') rt_raise_exit(259);
  if (how == 't') rt_raise_exit_text(rt_text_new(rt_current, "gone", 4));
  if (how == 'm') rt_alloc(rt_current, (size_t)1 << 60);
  if (how == 'v') rt_raise_msg(&rt_class_ValueError, "bad \xc3\xa9");
}
