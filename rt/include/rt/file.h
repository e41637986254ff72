/* Files as open() gives them: text, UTF-8, universal newlines, buffered.
 *
 * An rt_file lives in a region; its buffer has pages of its own until close, so that text that was written is
 * never lost when the region goes first: what is still open is flushed at exit and before any file is opened. */
#pragma once
#include <rt/base.h>
#include <rt/region.h>
#include <rt/sb.h>

#define RT_STREAM_PAGES 3

/* An open file and its buffer. */
typedef struct rt_stream {
  struct rt_stream *next, *before; /* of those open for writing */
  int fd;
  bool writing;
  bool after_return; /* the last byte read was \r: a \n right behind it belongs to it */
  int64_t at, have;  /* reading: bytes used and there; writing: `have` bytes wait */
  char data[];
} rt_stream;

#define RT_STREAM_ROOM ((int64_t)(RT_STREAM_PAGES * RT_PAGE - sizeof(rt_stream)))

typedef struct rt_file {
  rt_stream *stream; /* null once closed */
  rt_str name, mode;
} rt_file;

/* open(path, mode) for modes r, w, a, x, each also with t. The file object is made in r, which `path` and `mode`
 * must outlive. ValueError for another mode, OSError's subclasses as CPython. */
rt_file *rt_file_new(rt_region *r, rt_str path, rt_str mode);
/* f.read(): all the rest. f.readline(): one line with its newline, "" at the end. Results in r.
 * ValueError when closed, io.UnsupportedOperation's base (OSError) when not open for reading, UnicodeDecodeError. */
rt_str rt_file_text(rt_region *r, rt_file *f);
rt_str rt_file_readline(rt_region *r, rt_file *f);
/* The next line of `for line in f`, or null at the end. */
rt_str rt_file_next(rt_region *r, rt_file *f);
/* f.write(text): the number of characters. */
int64_t rt_file_put(rt_file *f, rt_str text);
void rt_file_flush(rt_file *f);
/* f.close(), and what `with` does at its end: harmless when closed already. */
void rt_file_end(rt_file *f);
/* f.closed; ValueError "I/O operation on closed file." if it is, which `with` checks at its start. */
static inline bool rt_file_closed(const rt_file *f) {
  return f->stream == NULL;
}
void rt_file_check(const rt_file *f);

/* Writes out what all open files hold. */
void rt_streams_flush(void);
