/* Files as open() gives them: text (UTF-8, universal newlines) or binary, buffered; and the standard streams as such.
 *
 * An rt_file lives in a region; its buffer has pages of its own until close, so that text that was written is
 * never lost when the region goes first: what is still open is flushed at exit and before any file is opened. */
#pragma once
#include <rt/base.h>
#include <rt/region.h>
#include <rt/sb.h>

#define RT_STREAM_PAGES 3

/* An open file and its buffer, which holds either bytes read ahead or bytes that wait to be written. */
typedef struct rt_stream {
  struct rt_stream *next, *before; /* of those that can be written */
  int fd;
  bool readable, writable;
  bool writing;      /* what the buffer is for now */
  bool raw;          /* \r stays: who reads now is a binary file, or one with newline="" or "\n" */
  bool after_return; /* the last byte read was \r: a \n right behind it belongs to it */
  int64_t at, have;  /* reading: bytes used and there; writing: `have` bytes wait */
  char data[];
} rt_stream;

#define RT_STREAM_ROOM ((int64_t)(RT_STREAM_PAGES * RT_PAGE - sizeof(rt_stream)))

typedef struct rt_file {
  rt_stream *stream; /* null once closed */
  rt_sb *sink;       /* sys.stdout and sys.stderr; else null */
  rt_str name, mode;
  struct rt_file *twin; /* the binary file beneath a text file, and the other way round; they are closed together */
  bool binary, raw;
} rt_file;

/* open(path, mode, newline): mode is r, w, a or x with + and either t or b; newline null means None. The file object is
 * made in r, which `path` and `mode` must outlive. ValueError for another mode, OSError's subclasses as CPython. */
rt_file *rt_file_new(rt_region *r, rt_str path, rt_str mode, rt_str newline);
/* open(fd, mode, newline): the same of a descriptor, which is the file's from now on. */
rt_file *rt_file_of(rt_region *r, int64_t fd, rt_str mode, rt_str newline);
/* text.buffer: the bytes beneath a text file */
rt_file *rt_file_buffer(rt_file *f);
/* sys.stdin, sys.stdout, sys.stderr */
rt_file *rt_file_stdin(void);
rt_file *rt_file_stdout(void);
rt_file *rt_file_stderr(void);

/* Text: f.read(), f.read(n), f.readline(), the last "" at the end. Results in r. ValueError when closed,
 * io.UnsupportedOperation when not open for reading, UnicodeDecodeError. */
rt_str rt_file_text(rt_region *r, rt_file *f);
rt_str rt_file_text_some(rt_region *r, rt_file *f, int64_t n);
rt_str rt_file_readline(rt_region *r, rt_file *f);
/* The next line of `for line in f`, or null at the end. */
rt_str rt_file_next(rt_region *r, rt_file *f);
/* f.write(text): the number of characters. */
int64_t rt_file_put(rt_file *f, rt_str text);

/* The same of binary files; a negative n is all the rest. */
rt_bytes rt_file_bytes(rt_region *r, rt_file *f, int64_t n);
rt_bytes rt_file_line_bytes(rt_region *r, rt_file *f);
rt_bytes rt_file_next_bytes(rt_region *r, rt_file *f);
int64_t rt_file_put_bytes(rt_file *f, rt_bytes data);

/* f.seek(offset, whence): the new position. f.tell(). f.truncate(size), for a negative one here. OSError, ValueError. */
int64_t rt_file_seek(rt_file *f, int64_t offset, int64_t whence);
int64_t rt_file_tell(rt_file *f);
int64_t rt_file_truncate(rt_file *f, int64_t size);
/* f.fileno(), f.isatty(); ValueError if it is closed. */
int64_t rt_file_number(rt_file *f);
bool rt_file_isatty(rt_file *f);
bool rt_file_readable(rt_file *f);
bool rt_file_writable(rt_file *f);

void rt_file_flush(rt_file *f);
/* f.close(), and what `with` does at its end: harmless when closed already. */
void rt_file_end(rt_file *f);
/* f.closed; ValueError "I/O operation on closed file." if it is, which `with` checks at its start. */
static inline bool rt_file_closed(const rt_file *f) {
  return f->stream == NULL && f->sink == NULL;
}
/* Raises io.UnsupportedOperation, an OSError without a number. */
RT_NORETURN RT_COLD void rt_raise_unsupported_text(rt_str text);
void rt_file_check(const rt_file *f);

/* Writes out what all open files hold. */
void rt_streams_flush(void);
