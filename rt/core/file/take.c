#include <rt/exc.h>
#include <rt/stream.h>
#include <rt/utf8.h>

/* Fills the empty buffer; false at the end. */
static bool rt_stream_fill(rt_stream *s) {
  int64_t got;
  if (s->fd == RT_STREAM_STDIN) {
    rt_stdout_before_read();
    got = rt_console_read(s->data, (size_t)RT_STREAM_ROOM);
  } else {
    got = rt_file_read(s->fd, s->data, (size_t)RT_STREAM_ROOM);
  }
  if (got < 0) rt_raise_os((int)-got, NULL);
  s->at = 0;
  s->have = got;
  return got > 0;
}

/* Whether there is a byte to take, a \n that belongs to the \r before it left out. */
static bool rt_stream_more(rt_stream *s) {
  for (;;) {
    if (s->at == s->have && !rt_stream_fill(s)) return false;
    if (!s->after_return || s->data[s->at] != '\n') break;
    s->at++;
    s->after_return = false;
  }
  s->after_return = false;
  return true;
}

/* Where the line in the buffer ends: at \n, \r or the buffer's end. */
static int64_t rt_stream_line_end(const rt_stream *s) {
  int64_t i = s->at;
  while (i < s->have && s->data[i] != '\n' && (s->raw || s->data[i] != '\r')) i++;
  return i;
}

void rt_stream_take(rt_sb *out, rt_stream *s, bool line) {
  while (rt_stream_more(s)) {
    int64_t end = rt_stream_line_end(s);
    rt_sb_bytes(out, s->data + s->at, end - s->at);
    s->at = end;
    if (end == s->have) continue;
    s->after_return = s->data[end] == '\r';
    s->at++;
    rt_sb_char(out, '\n');
    if (line) return;
  }
}

void rt_stream_take_bytes(rt_sb *out, rt_stream *s, int64_t n) {
  while (n > 0 && (s->at < s->have || rt_stream_fill(s))) {
    int64_t part = s->have - s->at < n ? s->have - s->at : n;
    rt_sb_bytes(out, s->data + s->at, part);
    s->at += part;
    n -= part;
  }
}

static rt_str rt_stream_checked(rt_sb *b) {
  rt_str text = rt_sb_finish(b);
  rt_utf8_fault fault = rt_utf8_check(text->data, text->size);
  if (fault.reason) rt_raise_utf8(text->data, fault, 0);
  return text;
}

rt_str rt_stream_text(rt_region *r, rt_stream *s, bool line) {
  rt_sb b;
  rt_sb_init(&b, r);
  rt_stream_take(&b, s, line);
  return rt_stream_checked(&b);
}

rt_str rt_stream_text_some(rt_region *r, rt_stream *s, int64_t n) {
  rt_sb b;
  rt_sb_init(&b, r);
  while (n > 0 && rt_stream_more(s)) {
    char c = s->data[s->at++];
    s->after_return = c == '\r' && !s->raw;
    rt_sb_char(&b, s->after_return ? '\n' : c);
    while (c & 0x80 && (s->at < s->have || rt_stream_fill(s)) && (s->data[s->at] & 0xC0) == 0x80)
      rt_sb_char(&b, s->data[s->at++]);
    n--;
  }
  return rt_stream_checked(&b);
}
