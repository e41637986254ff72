/* Tracebacks: return addresses taken at the raise, and the line table that gives them names.
 *
 * The line table `rt_lines` is one read-only array of 32-bit words. It is declared weak and defined nowhere, so that
 * its address is null after the first link; the second link adds an object that defines it, aligned to 4:
 *
 *   word 0            S: the number of call sites
 *   word 1            F: the number of frames
 *   2 S words         sites, sorted by `pc` as a signed number: { int32 pc, uint32 frame }
 *                       pc     the return address of a call instruction, minus the address of rt_main
 *                       frame  index of the innermost Python frame at that call
 *   6 F words         frames: { line, file, function, text, carets, outer }
 *                       line      1-based
 *                       file, function, text, carets   byte offsets into the strings; 0: none
 *                       outer     1 + index of the frame that this one was inlined into; 0: that is all
 *   bytes             strings: UTF-8, each ended by NUL; the first is empty, so that offset 0 is never used
 *
 * `text` is the source line without the white space around it. `carets` is the line below it as CPython prints it,
 * without its four leading spaces ("           ^^^^^^" for a call in the middle), or none where CPython prints none; of
 * each run of equal characters a byte says which (of " ~^", times 64) and how many, 1 to 63.
 * `function` is the code object's name ("<module>", "f", "<listcomp>"). `file` is as CPython shows it.
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

typedef struct rt_lines_site {
  int32_t pc;
  uint32_t frame;
} rt_lines_site;

typedef struct rt_lines_frame {
  uint32_t line, file, function, text, carets, outer;
} rt_lines_frame;

extern const uint32_t rt_lines[] RT_WEAK;

/* The trace of a raise: the calls from `frame`'s return address up to the function that holds address `limit`,
 * in front of `inner`; of very many the outermost or else the innermost. Without memory it is kept in one static
 * buffer. */
rt_trace *rt_trace_take(void **frame, const void *limit, rt_trace *inner, bool outermost);
/* How many Python calls are on the stack above `frame`. */
int64_t rt_trace_depth(void **frame);
/* The innermost frame of a return address, or null. */
const rt_lines_frame *rt_lines_find(const void *pc);
/* The frame that this one was inlined into, or null. */
const rt_lines_frame *rt_lines_outer(const rt_lines_frame *frame);
/* A string of the table; null for none. */
const char *rt_lines_text(uint32_t offset);
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
