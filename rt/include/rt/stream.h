/* What files and stdin share: buffered bytes, cut into lines. */
#pragma once
#include <rt/file.h>

/* A stream over an open descriptor, with pages of its own. Raises MemoryError. */
rt_stream *rt_stream_new(int fd, bool readable, bool writable);
/* The one stream over stdin, made at its first use. */
rt_stream *rt_stdin(void);
/* Makes the buffer one for reading, or for writing, at the same place of the file. Raise OSError. */
void rt_stream_read_mode(rt_stream *s);
void rt_stream_write_mode(rt_stream *s);
/* Writes to the buffer, writes the buffer out, ends the stream. Raise OSError. */
void rt_stream_put(rt_stream *s, const char *p, int64_t n);
void rt_stream_flush(rt_stream *s);
void rt_stream_end(rt_stream *s);
/* Appends one line (with its newline, \r\n and \r become \n unless the stream is raw), or all the rest; or at most n
 * bytes of it as they are. Raise OSError. */
void rt_stream_take(rt_sb *out, rt_stream *s, bool line);
void rt_stream_take_bytes(rt_sb *out, rt_stream *s, int64_t n);
/* One line or all the rest as a str in r; or at most n characters. Raise UnicodeDecodeError. */
rt_str rt_stream_text(rt_region *r, rt_stream *s, bool line);
rt_str rt_stream_text_some(rt_region *r, rt_stream *s, int64_t n);
/* Where the program is in the file, and going elsewhere: the new place. Raise OSError. */
int64_t rt_stream_tell(rt_stream *s);
int64_t rt_stream_seek(rt_stream *s, int64_t offset, int whence);

#define RT_STREAM_STDIN (-1) /* the fd of the stream that reads the console */
