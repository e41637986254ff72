/* Tracebacks: return addresses taken at the raise, and the line table that gives them names.
 *
 * The line table `rt_lines` is one read-only object. It is declared weak and defined nowhere, so that its address is
 * null after the first link; the second link adds an object that defines it, aligned to 4:
 *
 *   word 0            B: the number of blocks of call sites
 *   words 1 to 4      offsets from the table's start of what is behind the sites: frames, carets, pairs, strings
 *   2 B words         blocks, sorted by `pc` as a signed number: { int32 pc, uint32 at }
 *                       pc     of the block's first site: the return address of a call, minus the address of rt_main
 *                       at     offset of the block's sites from the table's start; they end where the next block's begin
 *   bytes             all else, without gaps
 *
 * Numbers in bytes are LEB128: seven bits a byte, the lowest first, the top bit in all but the last.
 *
 *   a site            how far its pc is behind the one before (the block's first: 0); the number of the innermost Python
 *                     frame there, as the difference d from that of the site before (first: from 0), written 2 d, or
 *                     -2 d - 1 where d is negative
 *   frames            numbered from 0, function by function: offsets of the strings of its file and its name, how many
 *                     frames it has, how many bytes these take, and the frames, by lines
 *   a frame           how far its line is behind the one before (the function's first: 0), times 8, plus 2 times where its
 *                     text is (rt_lines_text), plus 1 if it was inlined into another; the offset of the text if that is
 *                     given; that of the carets; the number of the frame it was inlined into, if it was
 *   carets            of each run of equal characters a byte says which (of " ~^", times 64) and how many, 1 to 63; 0 ends
 *   pairs             three bytes each: a byte that stands for two others in strings, which may be such bytes, too
 *   strings           UTF-8, each ended by NUL. The first string and the first carets are empty, so offset 0 means none
 *
 * `text` is the source line without the white space around it. The carets are the line below it as CPython prints it,
 * without its four leading spaces ("           ^^^^^^" for a call in the middle), or none where CPython prints none. A
 * function's name is the code object's ("<module>", "f", "<listcomp>"), its file is as CPython shows it.
 * Frames may be shared by sites. A return address that is not a site belongs to the runtime and is skipped. */
#pragma once
#include <rt/base.h>
#include <rt/region.h>
#include <rt/sb.h>

struct rt_exc;

/* One call on the stack, or `times` equal ones (direct recursion). */
typedef struct rt_trace_call {
  const void *pc;
  uint64_t times;
} rt_trace_call;

/* What one raise or reraise added: calls from the raise (first) up to the handler (last). */
typedef struct rt_trace {
  struct rt_trace *inner; /* what was there before: frames further in */
  uint64_t count;
  rt_trace_call calls[];
} rt_trace;

#define RT_TRACE_CALLS 2048 /* so many are kept */

typedef struct rt_lines_block {
  int32_t pc;
  uint32_t at;
} rt_lines_block;

typedef enum rt_lines_part { RT_LINES_FRAMES = 1, RT_LINES_CARETS, RT_LINES_PAIRS, RT_LINES_STRINGS } rt_lines_part;
/* A frame's text: that of the frame before it (the function's first: none), the string behind that, or one that is given. */
typedef enum rt_lines_text { RT_LINES_SAME, RT_LINES_NEXT, RT_LINES_GIVEN } rt_lines_text;

/* A frame as it is read: offsets as in the table; `outer` is 0, or one more than the frame's number that it was inlined
 * into. */
typedef struct rt_lines_frame {
  uint32_t outer, line, file, function, text, carets;
} rt_lines_frame;

extern const uint32_t rt_lines[] RT_WEAK;

/* The trace of a raise: the calls from `frame`'s return address up to the function that holds address `limit`,
 * in front of `inner`; of very many the outermost or else the innermost. Without memory it is kept in one static
 * buffer. */
rt_trace *rt_trace_take(void **frame, const void *limit, rt_trace *inner, bool outermost);
/* How many Python calls are on the stack above `frame`. */
int64_t rt_trace_depth(void **frame);
/* Where the Python call stands that is `level` further out than the innermost (0): its file, its line's number, its
 * function and its line's text, a line each; where there are not so many, the outermost one if that is asked for, else an
 * empty text. */
rt_str rt_trace_place(rt_region *r, int64_t level, bool outermost_else);
/* Reads the innermost frame of a return address; false: it is no call of the program. */
bool rt_lines_find(const void *pc, rt_lines_frame *f);
/* The frame that this one was inlined into takes its place; false: there is none. */
bool rt_lines_outer(rt_lines_frame *f);
/* How many frames there are at a return address. */
uint64_t rt_lines_count(const void *pc);
/* What lies at an offset of a part of the table, and a number there, which is passed over. */
const uint8_t *rt_lines_at(rt_lines_part part, uint32_t offset);
uint32_t rt_lines_number(const uint8_t **at);
/* Writes a string of the table. */
void rt_lines_put(rt_sb *out, uint32_t string);
/* The exceptions printed further down, so that a cycle ends. */
typedef struct rt_trace_later {
  const struct rt_trace_later *up;
  const struct rt_exc *exc;
} rt_trace_later;

/* How far the printing of an exception with its causes, contexts and parts has come. */
typedef struct rt_trace_shown {
  rt_sb *out;
  uint32_t depth;    /* groups around: so far each line is moved in */
  bool open;         /* the last part of a group is being printed, and the line below it is still to come */
  bool texts_within; /* lines of messages are moved in, too: module traceback does so, the interpreter itself doesn't */
  rt_region *home;   /* where `done` lies */
  const rt_trace_later *done; /* the exceptions that were printed, kept where there are groups: none is a cause twice */
} rt_trace_shown;

/* The exception with its traceback, causes and contexts, as CPython prints it. */
void rt_traceback_print(rt_sb *out, struct rt_exc *e);
/* The same as a text without the end of its last line, as module traceback has it; null stands for no exception. */
rt_str rt_traceback_text(rt_region *r, struct rt_exc *e);
/* What stands in front of a line: "  | " for each group around. */
void rt_trace_margin(const rt_trace_shown *s);
/* One exception with all that belongs to it; without causes, contexts and parts. */
void rt_trace_exc(rt_trace_shown *s, struct rt_exc *e, const rt_trace_later *up);
void rt_trace_alone(rt_trace_shown *s, struct rt_exc *e);
/* A text each line of which stands in a group, and the end of its last line. */
void rt_trace_lines(const rt_trace_shown *s, rt_str text);
/* Set by the first group and by the first note that the program makes. */
extern void (*rt_trace_group)(rt_trace_shown *s, struct rt_exc *e, const rt_trace_later *up);
extern void (*rt_trace_notes)(const rt_trace_shown *s, const struct rt_exc *e);
