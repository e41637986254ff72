#include <rt/platform.h>
#include <rt/region.h>
#include <rt/sb.h>

static char rt_stdout_text[4096];

static void rt_stdout_write(rt_sb *b, size_t n) {
  (void)n;
  rt_stack_ensure();
  size_t used = (size_t)(b->p - b->start);
  b->p = b->start;
  if (used) rt_console_write(b->start, used);
}

static rt_sb rt_stdout_sink = {rt_stdout_text, rt_stdout_text + sizeof rt_stdout_text, rt_stdout_text, NULL,
                               rt_stdout_write};

void rt_stdout_before_read(void) {
  if (rt_stdout_sink.more == rt_stdout_write || rt_console_watched) rt_sb_flush(&rt_stdout_sink);
}

rt_sb *rt_stdout(void) {
  return &rt_stdout_sink;
}
