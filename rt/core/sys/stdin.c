#include <rt/exc.h>
#include <rt/stream.h>
#include <rt/sys.h>

rt_stream *rt_stdin(void) {
  static rt_stream *rt_stdin_stream;
  if (!rt_stdin_stream) rt_stdin_stream = rt_stream_new(RT_STREAM_STDIN, true, false);
  rt_stdin_stream->raw = true; /* CPython's stdin leaves \r as it is */
  return rt_stdin_stream;
}

rt_str rt_stdin_readline(rt_region *r) {
  return rt_stream_text(r, rt_stdin(), true);
}

rt_str rt_stdin_read(rt_region *r) {
  return rt_stream_text(r, rt_stdin(), false);
}

rt_str rt_input(rt_region *r, rt_str prompt) {
  if (prompt) rt_sb_str(rt_stdout(), prompt);
  rt_sb_flush(rt_stdout());
  rt_str line = rt_stdin_readline(r);
  if (!line->size) rt_raise_msg(&rt_class_EOFError, "EOF when reading a line");
  if (line->data[line->size - 1] != '\n') return line;
  line->data[--line->size] = 0;
  line->length--;
  return line;
}
