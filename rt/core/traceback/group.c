/* Exception groups in tracebacks: a tree of exceptions, each in a frame of its own. */
#include <rt/exc.h>

#define RT_GROUP_WIDTH 15 /* CPython shows so many exceptions of a group */
#define RT_GROUP_DEPTH 10 /* and so many groups within one another */

static void rt_group_indent(const rt_trace_shown *s) {
  for (uint32_t i = 0; i < s->depth; i++) rt_sb_cstr(s->out, "  ");
}

/* "+-+---------------- 1 ----------------" */
static void rt_group_heading(const rt_trace_shown *s, int64_t i) {
  rt_group_indent(s);
  rt_sb_cstr(s->out, i ? "  +---------------- " : "+-+---------------- ");
  if (i < RT_GROUP_WIDTH) rt_sb_decimal(s->out, i + 1);
  else rt_sb_cstr(s->out, "...");
  rt_sb_cstr(s->out, " ----------------\n");
}

static void rt_group_rest(const rt_trace_shown *s, int64_t more) {
  rt_trace_margin(s);
  rt_sb_cstr(s->out, "and ");
  rt_sb_decimal(s->out, more);
  rt_sb_cstr(s->out, more > 1 ? " more exceptions\n" : " more exception\n");
}

static void rt_group_print(rt_trace_shown *s, rt_exc *e, const rt_trace_later *up) {
  if (s->depth > RT_GROUP_DEPTH) {
    rt_trace_margin(s);
    rt_sb_cstr(s->out, "... (max_group_depth is ");
    rt_sb_decimal(s->out, RT_GROUP_DEPTH);
    rt_sb_cstr(s->out, ")\n");
    return;
  }
  bool outermost = s->depth == 0;
  if (outermost) s->depth = 1;
  rt_trace_alone(s, e);
  int64_t count = e->more->count;
  int64_t shown = count <= RT_GROUP_WIDTH ? count : RT_GROUP_WIDTH + 1;
  s->open = false;
  for (int64_t i = 0; i < shown; i++) {
    if (i == shown - 1) s->open = true; /* a group in it may end with this line, too */
    rt_group_heading(s, i);
    s->depth++;
    if (i < RT_GROUP_WIDTH) rt_trace_exc(s, e->more->parts[i], up);
    else rt_group_rest(s, count - RT_GROUP_WIDTH);
    if (i == shown - 1 && s->open) {
      rt_group_indent(s);
      rt_sb_cstr(s->out, "+------------------------------------\n");
      s->open = false;
    }
    s->depth--;
  }
  if (outermost) s->depth = 0;
}

void rt_exc_set_parts(rt_exc *e, rt_exc *const *parts, int64_t count) {
  rt_trace_group = rt_group_print;
  rt_exc_more *more = rt_exc_more_of(e);
  more->parts = parts;
  more->count = count;
}
