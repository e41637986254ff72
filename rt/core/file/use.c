#include <rt/exc.h>
#include <rt/stream.h>

static const rt_class rt_class_UnsupportedOperation = {"UnsupportedOperation", &rt_class_OSError, 0, "io"};

void rt_file_check(const rt_file *f) {
  if (!f->stream) rt_raise_msg(&rt_class_ValueError, "I/O operation on closed file.");
}

/* io.UnsupportedOperation: an OSError without a number. */
RT_NORETURN RT_COLD static void rt_raise_unsupported(const char *what, int64_t n) {
  rt_region *r = rt_exc_home();
  rt_os_error *e = rt_alloc(r, sizeof *e);
  e->number = 0;
  e->message = e->filename = NULL;
  rt_exc_init(&e->exc, &rt_class_UnsupportedOperation, RT_ARGS_STR, rt_text_new(r, what, n));
  rt_raise(&e->exc);
}

static rt_stream *rt_file_readable(rt_file *f) {
  rt_file_check(f);
  if (f->stream->writing) rt_raise_unsupported("not readable", 12);
  return f->stream;
}

rt_str rt_file_text(rt_region *r, rt_file *f) {
  return rt_stream_text(r, rt_file_readable(f), false);
}

rt_str rt_file_readline(rt_region *r, rt_file *f) {
  return rt_stream_text(r, rt_file_readable(f), true);
}

rt_str rt_file_next(rt_region *r, rt_file *f) {
  rt_str line = rt_file_readline(r, f);
  return line->size ? line : NULL;
}

int64_t rt_file_put(rt_file *f, rt_str text) {
  rt_file_check(f);
  if (!f->stream->writing) rt_raise_unsupported("not writable", 12);
  rt_stream_put(f->stream, text->data, text->size);
  return text->length;
}

void rt_file_flush(rt_file *f) {
  rt_file_check(f);
  rt_stream_flush(f->stream);
}

void rt_file_end(rt_file *f) {
  rt_stream *s = f->stream;
  f->stream = NULL;
  if (s) rt_stream_end(s);
}
