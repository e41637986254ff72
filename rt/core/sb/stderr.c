#include <rt/platform.h>
#include <rt/sb.h>

static char rt_stderr_text[RT_SB_ROOM];

static void rt_stderr_write(rt_sb *b, size_t n) {
  (void)n;
  size_t used = (size_t)(b->p - b->start);
  b->p = b->start;
  if (used) rt_console_error(b->start, used);
}

static rt_sb rt_stderr_sink = {rt_stderr_text, rt_stderr_text + sizeof rt_stderr_text, rt_stderr_text, NULL,
                               rt_stderr_write};

rt_sb *rt_stderr(void) {
  return &rt_stderr_sink;
}
