#include <rt/bytes.h>
#include <rt/exc.h>
#include <rt/stream.h>

void rt_file_check(const rt_file *f) {
  if (rt_file_closed(f)) rt_raise_msg(&rt_class_ValueError, "I/O operation on closed file.");
}

RT_COLD void rt_raise_unsupported_text(rt_str text) {
  rt_region *r = rt_exc_home();
  rt_os_error *e = rt_alloc(r, sizeof *e);
  e->number = 0;
  e->message = e->filename = NULL;
  rt_exc_init(&e->exc, &rt_class_UnsupportedOperation, RT_ARGS_STR, rt_str_keep(text, r));
  rt_raise(&e->exc);
}

RT_NORETURN RT_COLD static void rt_raise_unsupported(const char *what) {
  rt_sb b;
  rt_sb_init(&b, rt_exc_home());
  rt_sb_cstr(&b, what);
  rt_raise_unsupported_text(rt_sb_finish(&b));
}

static rt_stream *rt_file_source(rt_file *f) {
  rt_file_check(f);
  if (!f->stream || !f->stream->readable) rt_raise_unsupported(f->binary ? "read" : "not readable");
  f->stream->raw = f->binary || f->raw;
  rt_stream_read_mode(f->stream);
  return f->stream;
}

rt_str rt_file_text(rt_region *r, rt_file *f) {
  return rt_stream_text(r, rt_file_source(f), false);
}

rt_str rt_file_text_some(rt_region *r, rt_file *f, int64_t n) {
  rt_stream *s = rt_file_source(f);
  return n < 0 ? rt_stream_text(r, s, false) : rt_stream_text_some(r, s, n);
}

rt_str rt_file_readline(rt_region *r, rt_file *f) {
  return rt_stream_text(r, rt_file_source(f), true);
}

rt_str rt_file_next(rt_region *r, rt_file *f) {
  rt_str line = rt_file_readline(r, f);
  return line->size ? line : NULL;
}

static rt_bytes rt_file_data(rt_region *r, rt_sb *b) {
  rt_str text = rt_sb_finish(b);
  return rt_bytes_copy(r, text->data, text->size);
}

rt_bytes rt_file_bytes(rt_region *r, rt_file *f, int64_t n) {
  rt_stream *s = rt_file_source(f);
  rt_sb b;
  rt_sb_init(&b, r);
  rt_stream_take_bytes(&b, s, n < 0 ? INT64_MAX : n);
  return rt_file_data(r, &b);
}

rt_bytes rt_file_line_bytes(rt_region *r, rt_file *f) {
  rt_stream *s = rt_file_source(f);
  rt_sb b;
  rt_sb_init(&b, r);
  rt_stream_take(&b, s, true);
  return rt_file_data(r, &b);
}

rt_bytes rt_file_next_bytes(rt_region *r, rt_file *f) {
  rt_bytes line = rt_file_line_bytes(r, f);
  return line->size ? line : NULL;
}

static void rt_file_write_out(rt_file *f, const char *p, int64_t n) {
  rt_file_check(f);
  if (f->sink) {
    rt_sb_bytes(f->sink, p, n);
    if (f->sink == rt_stderr()) rt_sb_flush(f->sink);
    else rt_print_end();
    return;
  }
  if (!f->stream->writable) rt_raise_unsupported(f->binary ? "write" : "not writable");
  rt_stream_write_mode(f->stream);
  rt_stream_put(f->stream, p, n);
}

int64_t rt_file_put(rt_file *f, rt_str text) {
  rt_file_write_out(f, text->data, text->size);
  return text->length;
}

int64_t rt_file_put_bytes(rt_file *f, rt_bytes data) {
  rt_file_write_out(f, (const char *)data->data, data->size);
  return data->size;
}

int64_t rt_file_seek(rt_file *f, int64_t offset, int64_t whence) {
  rt_file_check(f);
  if (!f->stream) rt_raise_unsupported("underlying stream is not seekable");
  if (!f->binary && whence && offset)
    rt_raise_unsupported(whence == 1 ? "can't do nonzero cur-relative seeks" : "can't do nonzero end-relative seeks");
  if (!whence && offset < 0) rt_raise_msg(&rt_class_ValueError, "negative seek position");
  return rt_stream_seek(f->stream, offset, (int)whence);
}

int64_t rt_file_tell(rt_file *f) {
  rt_file_check(f);
  if (!f->stream) rt_raise_unsupported("underlying stream is not seekable");
  return rt_stream_tell(f->stream);
}

int64_t rt_file_truncate(rt_file *f, int64_t size) {
  rt_file_check(f);
  if (!f->stream || !f->stream->writable) rt_raise_unsupported("truncate");
  int64_t here = rt_stream_tell(f->stream);
  if (f->stream->writing) rt_stream_flush(f->stream);
  if (size < 0) size = here;
  int failed = rt_file_cut(f->stream->fd, size);
  if (failed) rt_raise_os(-failed, NULL);
  return size;
}

int64_t rt_file_number(rt_file *f) {
  if (rt_file_closed(f)) rt_raise_msg(&rt_class_ValueError, "I/O operation on closed file");
  if (f->stream) return f->stream->fd == RT_STREAM_STDIN ? 0 : f->stream->fd;
  return f->sink == rt_stdout() ? 1 : 2;
}

bool rt_file_isatty(rt_file *f) {
  return rt_file_is_terminal((int)rt_file_number(f));
}

bool rt_file_readable(rt_file *f) {
  rt_file_check(f);
  return f->stream && f->stream->readable;
}

bool rt_file_writable(rt_file *f) {
  rt_file_check(f);
  return f->sink || f->stream->writable;
}

void rt_file_flush(rt_file *f) {
  rt_file_check(f);
  if (f->sink) rt_sb_flush(f->sink);
  else if (f->stream->writing) rt_stream_flush(f->stream);
}

void rt_file_end(rt_file *f) {
  rt_stream *s = f->stream;
  if (f->sink) rt_sb_flush(f->sink);
  f->stream = NULL;
  f->sink = NULL;
  if (f->twin) f->twin->stream = NULL, f->twin->sink = NULL;
  if (s) rt_stream_end(s);
}
