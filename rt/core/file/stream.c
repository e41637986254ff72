#include <rt/errno.h>
#include <rt/exc.h>
#include <rt/file.h>
#include <rt/sys.h>

static rt_stream *rt_streams; /* open for writing */

/* Writes out what waits; the answer is 0 or -errno, and the text is gone either way. */
static int64_t rt_stream_drain(rt_stream *s) {
  int64_t done = 0;
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

rt_stream *rt_stream_new(int fd, bool writing) {
  rt_stream *s = rt_pages_alloc(RT_STREAM_PAGES);
  if (!s) rt_raise_memory();
  *s = (rt_stream){.fd = fd, .writing = writing};
  if (!writing) return s;
  s->next = rt_streams;
  if (s->next) s->next->before = s;
  rt_streams = s;
  rt_exit_hook = rt_streams_flush;
  return s;
}

void rt_stream_flush(rt_stream *s) {
  int64_t failed = s->writing ? rt_stream_drain(s) : 0;
  if (failed) rt_raise_os((int)-failed, NULL);
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
  int64_t failed = s->writing ? rt_stream_drain(s) : 0;
  if (s->before) s->before->next = s->next;
  else if (rt_streams == s) rt_streams = s->next;
  if (s->next) s->next->before = s->before;
  rt_file_close(s->fd);
  rt_pages_free(s, RT_STREAM_PAGES);
  if (failed) rt_raise_os((int)-failed, NULL);
}
