/* rt_sb: the one sink for text. It builds a str in a region, or it is stdout or stderr.
 * `p`..`end` is the room at hand; `more` makes room, by growing the buffer or by writing it out. */
#pragma once
#include <rt/base.h>
#include <rt/region.h>

typedef struct rt_sb {
  char *p, *end;
  char *start; /* of the text at hand */
  rt_region *region;
  /* Makes room for n bytes: a builder for all of them, a sink for at least min(n, RT_SB_ROOM). */
  void (*more)(struct rt_sb *b, size_t n);
} rt_sb;

#define RT_SB_ROOM 512 /* what rt_sb_room can promise for any sink */

/* An empty builder in r; allocates at the first byte. Writing to it may raise MemoryError. */
void rt_sb_init(rt_sb *b, rt_region *r);
void rt_sb_bytes(rt_sb *b, const char *p, int64_t n);
/* Up to the NUL. */
void rt_sb_cstr(rt_sb *b, const char *text);
/* One code point as UTF-8 (a lone surrogate as its three bytes). */
void rt_sb_code(rt_sb *b, uint32_t code_point);
/* A machine integer in decimal. */
void rt_sb_decimal(rt_sb *b, int64_t value);
/* n times the ASCII character c. */
void rt_sb_fill(rt_sb *b, char c, int64_t n);
/* The text as a str in the builder's region; the builder must not be used again. */
rt_str rt_sb_finish(rt_sb *b);
/* Writes out what a sink holds. No effect on a builder. */
void rt_sb_flush(rt_sb *b);

/* stdout: 4 KB, written when full, at exit, before stdin is read and before sleep; on a terminal also after a print.
 * stderr: flush it after each line. */
rt_sb *rt_stdout(void);
rt_sb *rt_stderr(void);
void rt_stdout_watched(void);
/* Shows what waits, but where the order of text and bytes matters (buffer.c) and nobody watches. */
void rt_stdout_before_read(void);
/* stdout's bytes: where the sink's text goes when the program writes bytes, too. Made at the first call. */
rt_sb *rt_stdout_bytes(void);
static inline void rt_print_end(void) {
  if (RT_UNLIKELY(rt_console_watched)) rt_stdout_watched();
}

/* One ASCII character. */
static inline void rt_sb_char(rt_sb *b, char c) {
  if (RT_UNLIKELY(b->p == b->end)) b->more(b, 1);
  *b->p++ = c;
}

/* Room for n ≤ RT_SB_ROOM bytes in a row: write there, then add to b->p what you used. */
static inline char *rt_sb_room(rt_sb *b, size_t n) {
  if (RT_UNLIKELY((size_t)(b->end - b->p) < n)) b->more(b, n);
  return b->p;
}

/* A whole str. */
static inline void rt_sb_str(rt_sb *b, rt_str s) {
  rt_sb_bytes(b, s->data, s->size);
}

/* The bytes that a str of n bytes takes: whole words, so that its last one can be read whole. */
static inline size_t rt_text_room(int64_t n) { return (sizeof *(rt_str)0 + (size_t)n + 1 + 7) & ~(size_t)7; }

/* A new str in r from UTF-8 bytes that are known to be valid. Raises MemoryError. */
rt_str rt_text_new(rt_region *r, const char *p, int64_t n);
/* A str or bytes with `size` bytes of data is not read again: what has pages of its own gives them back. Where memory is not
 * used again, whoever reads the text is found. */
void rt_text_spent_slow(void *text, int64_t size);
static inline void rt_text_spent(void *text, int64_t size) {
  if (RT_UNLIKELY(size >= (int64_t)RT_PAGE) || !RT_REUSES) rt_text_spent_slow(text, size);
}
/* A str in r from a form, where single bytes stand for the values that follow: a str, an int64_t in decimal, a str's repr,
 * an int with what writes it in front. */
rt_str rt_text_filled(rt_region *r, const char *form, ...);
#define RT_FILL_STR 1
#define RT_FILL_DECIMAL 2
#define RT_FILL_REPR 3
#define RT_FILL_INT 4
/* How many bytes at p, of n, come before the first that is not ASCII. */
int64_t rt_ascii_before(const void *p, int64_t n);
/* Code points in n bytes of valid UTF-8. */
int64_t rt_text_length(const char *p, int64_t n);

/* x, fit to live in r: a copy when x lives in a younger region (T_keep of the generics). */
rt_str rt_str_keep_copy(rt_str x, rt_region *r);
static inline rt_str rt_str_keep(rt_str x, rt_region *r) { return rt_lives(x, r) ? x : rt_str_keep_copy(x, r); }
