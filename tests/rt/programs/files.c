/* Files and stdin: argv[1] is a scratch file. */
#include <rt/exc.h>
#include <rt/file.h>
#include <rt/platform.h>
#include <rt/str.h>
#include <rt/sys.h>

static rt_str rt_test_text(const char *p) {
  int64_t n = 0;
  while (p[n]) n++;
  return rt_text_new(rt_current, p, n);
}

static void rt_test_show(rt_str s) {
  rt_str_repr(rt_stdout(), s);
  rt_sb_char(rt_stdout(), '\n');
}

static void rt_test_open(const char *path, const char *mode) {
  rt_handler h;
  if (RT_TRY(&h)) {
    rt_file *f = rt_file_new(rt_current, rt_test_text(path), rt_test_text(mode), NULL);
    rt_test_show(rt_file_text(rt_current, f));
    rt_file_end(f);
    rt_handler_leave(&h);
  } else {
    rt_exc *e = rt_handler_exc(&h);
    rt_sb_cstr(rt_stdout(), e->cls->name);
    rt_sb_cstr(rt_stdout(), ": ");
    rt_exc_str(rt_stdout(), e);
    rt_sb_char(rt_stdout(), ' ');
    rt_exc_repr(rt_stdout(), e);
    rt_sb_char(rt_stdout(), '\n');
    rt_handler_done(&h);
  }
}

void rt_program(void) {
  rt_str path = rt_argv_str(rt_current, 1);
  rt_file *f = rt_file_new(rt_current, path, rt_test_text("w"), NULL);
  for (int i = 0; i < 3000; i++) rt_file_put(f, rt_test_text(i % 2 ? "h\xc3\xa9llo\n" : "one\r\n"));
  rt_file *g = rt_file_new(rt_current, path, rt_test_text("r"), NULL);
  int64_t lines = 0;
  for (rt_str line; (line = rt_file_next(rt_current, g)); lines++) {
    if (lines < 2) rt_test_show(line);
  }
  rt_sb_decimal(rt_stdout(), lines);
  rt_sb_char(rt_stdout(), '\n');
  rt_file_end(g);
  rt_file_end(f);
  rt_file_end(f);
  rt_test_open("/nonexistent/x", "r");
  rt_test_open("/", "r");
  rt_test_open("x", "q");
  rt_test_open(rt_argv[2], "r");
  rt_test_open(rt_argv[1], "x");
  rt_file_put(rt_file_new(rt_current, path, rt_test_text("w"), NULL), rt_test_text("unclosed"));
  rt_test_show(rt_input(rt_current, rt_test_text("? ")));
  rt_test_show(rt_stdin_readline(rt_current));
  rt_test_show(rt_stdin_read(rt_current));
  rt_input(rt_current, NULL);
}
