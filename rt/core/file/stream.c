#include <rt/errno.h>
#include <rt/exc.h>
#include <rt/file.h>
#include <rt/stream.h>
#include <rt/sys.h>

static rt_stream *rt_streams; /* those that can be written */

/* Writes out what waits; the answer is 0 or -errno, and the text is gone either way. */
static int64_t rt_stream_drain(rt_stream *s) {
  int64_t done = 0;
  if (!s->writing) return 0;
  while (done < s->have) {
    int64_t part = rt_file_write(s->fd, s->data + done, (size_t)(s->have - done));
    if (part <= 0) {
      s->have = 0;
      return part ? part : -RT_EIO;
    }
    done += part;
  }
  s->have = 0;
  return 0;
}

void rt_streams_flush(void) {
  for (rt_stream *s = rt_streams; s; s = s->next) rt_stream_drain(s);
}

rt_stream *rt_stream_new(int fd, bool readable, bool writable) {
  rt_stream *s = rt_pages_alloc(RT_STREAM_PAGES);
  if (!s) rt_raise_memory();
  *s = (rt_stream){.fd = fd, .readable = readable, .writable = writable, .writing = !readable};
  if (!writable) return s;
  s->next = rt_streams;
  if (s->next) s->next->before = s;
  rt_streams = s;
  rt_exit_hook = rt_streams_flush;
  return s;
}

void rt_stream_flush(rt_stream *s) {
  int64_t failed = rt_stream_drain(s);
  if (failed) rt_raise_os((int)-failed, NULL);
}

static int64_t rt_stream_go(rt_stream *s, int64_t offset, int whence) {
  int64_t at = rt_file_move(s->fd, offset, whence);
  if (at < 0) rt_raise_os((int)-at, NULL);
  return at;
}

void rt_stream_read_mode(rt_stream *s) {
  if (!s->writing) return;
  rt_stream_flush(s);
  s->writing = false;
  s->at = s->have = 0;
}

void rt_stream_write_mode(rt_stream *s) {
  if (s->writing) return;
  if (s->have > s->at) rt_stream_go(s, s->at - s->have, 1);
  s->writing = true;
  s->at = s->have = 0;
  s->after_return = false;
}

int64_t rt_stream_tell(rt_stream *s) {
  int64_t at = rt_stream_go(s, 0, 1);
  return s->writing ? at + s->have : at - (s->have - s->at);
}

int64_t rt_stream_seek(rt_stream *s, int64_t offset, int whence) {
  if (s->writing) rt_stream_flush(s);
  else if (whence == 1) offset -= s->have - s->at;
  s->at = s->have = 0;
  s->after_return = false;
  return rt_stream_go(s, offset, whence);
}

void rt_stream_put(rt_stream *s, const char *p, int64_t n) {
  while (n > 0) {
    if (s->have == RT_STREAM_ROOM) rt_stream_flush(s);
    int64_t part = RT_STREAM_ROOM - s->have < n ? RT_STREAM_ROOM - s->have : n;
    memcpy(s->data + s->have, p, (size_t)part);
    s->have += part;
    p += part;
    n -= part;
  }
}

void rt_stream_end(rt_stream *s) {
  int64_t failed = rt_stream_drain(s);
  if (s->before) s->before->next = s->next;
  else if (rt_streams == s) rt_streams = s->next;
  if (s->next) s->next->before = s->before;
  rt_file_close(s->fd);
  rt_pages_free(s, RT_STREAM_PAGES);
  if (failed) rt_raise_os((int)-failed, NULL);
}
