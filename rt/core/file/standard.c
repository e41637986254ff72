#include <rt/str.h>
#include <rt/stream.h>

static rt_str rt_standard_text(const char *text) {
  rt_sb b;
  rt_sb_init(&b, &rt_program_region);
  rt_sb_cstr(&b, text);
  return rt_sb_finish(&b);
}

/* sys.stdin and its kin are one object each: two names for it are `is` the same. */
static rt_file *rt_standard(rt_file *f, rt_stream *s, rt_sb *sink, const char *name) {
  if (f->name) return f;
  *f = (rt_file){.stream = s, .sink = sink, .raw = true};
  f->name = rt_standard_text(name);
  f->mode = rt_standard_text(s ? "r" : "w");
  return f;
}

rt_file *rt_file_stdin(void) {
  static rt_file rt_stdin_file;
  return rt_standard(&rt_stdin_file, rt_stdin(), NULL, "<stdin>");
}

rt_file *rt_file_stdout(void) {
  static rt_file rt_stdout_file;
  return rt_standard(&rt_stdout_file, NULL, rt_stdout(), "<stdout>");
}

rt_file *rt_file_stderr(void) {
  static rt_file rt_stderr_file;
  return rt_standard(&rt_stderr_file, NULL, rt_stderr(), "<stderr>");
}
