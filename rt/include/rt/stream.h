/* What files and stdin share: buffered bytes, cut into lines. */
#pragma once
#include <rt/file.h>

/* A stream over an open descriptor, with pages of its own. Raises MemoryError. */
rt_stream *rt_stream_new(int fd, bool writing);
/* Writes to the buffer, writes the buffer out, ends the stream. Raise OSError. */
void rt_stream_put(rt_stream *s, const char *p, int64_t n);
void rt_stream_flush(rt_stream *s);
void rt_stream_end(rt_stream *s);
/* Appends one line (with its newline, \r\n and \r become \n), or all the rest. Raises OSError. */
void rt_stream_take(rt_sb *out, rt_stream *s, bool line);
/* The same as a str in r. Raises UnicodeDecodeError. */
rt_str rt_stream_text(rt_region *r, rt_stream *s, bool line);

#define RT_STREAM_STDIN (-1) /* the fd of the stream that reads the console */
