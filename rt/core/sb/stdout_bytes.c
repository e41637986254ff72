#include <rt/platform.h>
#include <rt/region.h>
#include <rt/sb.h>

/* As in CPython, stdout's text waits in one buffer and its bytes in another, where text follows when its buffer is full
 * or flushed. So bytes stand before text that was written earlier, where nobody watches and nothing was flushed. */
#define RT_STDOUT_ROOM 8192

static char rt_stdout_data[RT_STDOUT_ROOM], rt_stdout_long_text[RT_STDOUT_ROOM];

static void rt_stdout_bytes_write(rt_sb *b, size_t n) {
  (void)n;
  rt_stack_ensure();
  size_t used = (size_t)(b->p - b->start);
  b->p = b->start;
  if (used) rt_console_write(b->start, used);
}

static rt_sb rt_stdout_bytes_sink = {rt_stdout_data, rt_stdout_data + RT_STDOUT_ROOM, rt_stdout_data, NULL,
                                     rt_stdout_bytes_write};

/* Moves the text to the bytes; n is 0 where both are flushed. */
static void rt_stdout_text_down(rt_sb *b, size_t n) {
  int64_t used = b->p - b->start;
  b->p = b->start;
  rt_sb_bytes(&rt_stdout_bytes_sink, b->start, used);
  if (!n) rt_sb_flush(&rt_stdout_bytes_sink);
}

rt_sb *rt_stdout_bytes(void) {
  rt_sb *text = rt_stdout();
  if (text->more != rt_stdout_text_down) {
    int64_t waiting = text->p - text->start;
    memcpy(rt_stdout_long_text, text->start, (size_t)waiting);
    *text = (rt_sb){rt_stdout_long_text + waiting, rt_stdout_long_text + RT_STDOUT_ROOM, rt_stdout_long_text, NULL,
                    rt_stdout_text_down};
  }
  return &rt_stdout_bytes_sink;
}
