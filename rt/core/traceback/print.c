#include <rt/exc.h>

/* What was printed last, to shorten recursion; entries to pass over, and to print. */
typedef struct rt_trace_print {
  const rt_trace_shown *shown;
  rt_sb *out;
  rt_lines_frame last; /* of line 0: none yet */
  uint64_t times, skip, room;
} rt_trace_print;

#define RT_TRACE_REPEATS 3 /* CPython prints so many equal entries */
#define RT_TRACE_ENTRIES 1000 /* and so many in all, equal ones counted; its stack has no more by default */

void (*rt_trace_group)(rt_trace_shown *s, rt_exc *e, const rt_trace_later *up);
void (*rt_trace_notes)(const rt_trace_shown *s, const rt_exc *e);

void rt_trace_margin(const rt_trace_shown *s) {
  for (uint32_t i = 0; i < s->depth; i++) rt_sb_cstr(s->out, "  ");
  if (s->depth) rt_sb_cstr(s->out, "| ");
}

static bool rt_frame_same(const rt_lines_frame *a, const rt_lines_frame *b) {
  return a->line == b->line && a->file == b->file && a->function == b->function;
}

static void rt_trace_repeated(rt_trace_print *p) {
  if (p->times <= RT_TRACE_REPEATS) return;
  uint64_t more = p->times - RT_TRACE_REPEATS;
  rt_trace_margin(p->shown);
  rt_sb_cstr(p->out, "  [Previous line repeated ");
  rt_sb_decimal(p->out, (int64_t)more);
  rt_sb_cstr(p->out, more == 1 ? " more time]\n" : " more times]\n");
}

/* The bytes of pairs stand for two others each. */
static void rt_lines_byte(rt_sb *out, uint8_t byte) {
  const uint8_t *end = rt_lines_at(RT_LINES_STRINGS, 0);
  for (const uint8_t *pair = rt_lines_at(RT_LINES_PAIRS, 0); pair < end; pair += 3) {
    if (*pair != byte) continue;
    rt_lines_byte(out, pair[1]);
    byte = pair[2];
    pair = rt_lines_at(RT_LINES_PAIRS, 0) - 3;
  }
  rt_sb_char(out, (char)byte);
}

void rt_lines_put(rt_sb *out, uint32_t string) {
  for (const uint8_t *at = rt_lines_at(RT_LINES_STRINGS, string); *at; at++) rt_lines_byte(out, *at);
}

/* The source line and the one with carets. */
static void rt_trace_source(const rt_trace_shown *s, const rt_lines_frame *f) {
  if (!f->text) return;
  rt_trace_margin(s);
  rt_sb_cstr(s->out, "    ");
  rt_lines_put(s->out, f->text);
  rt_sb_char(s->out, '\n');
  if (!f->carets) return;
  rt_trace_margin(s);
  rt_sb_cstr(s->out, "    ");
  for (const uint8_t *run = rt_lines_at(RT_LINES_CARETS, f->carets); *run; run++)
    rt_sb_fill(s->out, " ~^"[*run >> 6], *run & 63);
  rt_sb_char(s->out, '\n');
}

static void rt_trace_entry(rt_trace_print *p, const rt_lines_frame *f) {
  if (p->skip) {
    p->skip--;
    return;
  }
  if (!p->room) return;
  p->room--;
  if (!rt_frame_same(&p->last, f)) {
    rt_trace_repeated(p);
    p->last = *f;
    p->times = 0;
  }
  if (++p->times > RT_TRACE_REPEATS) return;
  rt_trace_margin(p->shown);
  rt_sb_cstr(p->out, "  File \"");
  rt_lines_put(p->out, f->file);
  rt_sb_cstr(p->out, "\", line ");
  rt_sb_decimal(p->out, f->line);
  rt_sb_cstr(p->out, ", in ");
  rt_lines_put(p->out, f->function);
  rt_sb_char(p->out, '\n');
  rt_trace_source(p->shown, f);
}

/* The frames inlined at one call, outermost first. */
static void rt_trace_chain(rt_trace_print *p, const rt_lines_frame *f) {
  rt_lines_frame outer = *f;
  if (rt_lines_outer(&outer)) rt_trace_chain(p, &outer);
  rt_trace_entry(p, f);
}

static uint64_t rt_trace_entries(const rt_trace *t) {
  uint64_t n = 0;
  for (; t; t = t->inner) {
    for (uint64_t i = 0; i < t->count; i++) n += t->calls[i].times * rt_lines_count(t->calls[i].pc);
  }
  return n;
}

/* Too many entries are cut like CPython's: the innermost stay, but of a RecursionError the outermost. */
static void rt_trace_calls(const rt_trace_shown *s, const rt_trace *t, bool outermost) {
  uint64_t all = rt_trace_entries(t);
  rt_trace_print p = {s, s->out, {0}, 0, outermost || all < RT_TRACE_ENTRIES ? 0 : all - RT_TRACE_ENTRIES, RT_TRACE_ENTRIES};
  rt_sb_cstr(s->out, "Traceback (most recent call last):\n");
  for (; t; t = t->inner) {
    for (uint64_t i = t->count; i-- > 0;) {
      rt_lines_frame f;
      if (!rt_lines_find(t->calls[i].pc, &f)) continue;
      for (uint64_t n = t->calls[i].times; n > 0; n--) rt_trace_chain(&p, &f);
    }
  }
  rt_trace_repeated(&p);
}

void (*rt_exc_shown)(rt_sb *out, rt_exc *e);

/* str(e); what an own __str__ raises is CPython's "<exception str() failed>". */
static rt_str rt_trace_text(rt_exc *e) {
  rt_handler h;
  if (!rt_exc_shown) return e->text;
  if (RT_TRY(&h)) {
    rt_sb b;
    rt_sb_init(&b, &rt_program_region);
    rt_exc_shown(&b, e);
    rt_str text = rt_sb_finish(&b);
    rt_handler_leave(&h);
    return text;
  }
  rt_handler_done(&h);
  return rt_text_new(&rt_program_region, "<exception str() failed>", 24);
}

void rt_trace_lines(const rt_trace_shown *s, rt_str text) {
  const char *from = text->data, *end = from + text->size;
  for (const char *p = from; s->depth && p < end; p++) {
    if (*p != '\n') continue;
    rt_sb_bytes(s->out, from, p + 1 - from);
    rt_trace_margin(s);
    from = p + 1;
  }
  rt_sb_bytes(s->out, from, end - from);
  rt_sb_char(s->out, '\n');
}

/* "module.Name: text" */
static void rt_trace_last_line(const rt_trace_shown *s, rt_exc *e) {
  rt_str text = rt_trace_text(e);
  rt_trace_margin(s);
  if (e->cls->module && *e->cls->module) {
    rt_sb_cstr(s->out, e->cls->module);
    rt_sb_char(s->out, '.');
  }
  rt_sb_cstr(s->out, rt_class_qualname(e->cls));
  if (text->size) rt_sb_cstr(s->out, ": ");
  if (s->texts_within) {
    rt_trace_lines(s, text);
  } else {
    rt_sb_str(s->out, text);
    rt_sb_char(s->out, '\n');
  }
}

static bool rt_trace_seen(const rt_trace_later *later, const rt_exc *e) {
  for (; later; later = later->up) {
    if (later->exc == e) return true;
  }
  return false;
}

void rt_trace_alone(rt_trace_shown *s, rt_exc *e) {
  if (e->trace) {
    bool is_group = e->more && e->more->parts;
    if (is_group && s->depth == 1) rt_sb_cstr(s->out, "  + ");
    else rt_trace_margin(s);
    if (is_group) rt_sb_cstr(s->out, "Exception Group ");
    rt_trace_calls(s, e->trace, rt_exc_is_recursion(e));
  }
  rt_trace_last_line(s, e);
  if (e->more && rt_trace_notes) rt_trace_notes(s, e);
}

void rt_trace_exc(rt_trace_shown *s, rt_exc *e, const rt_trace_later *up) {
  rt_trace_later later = {up, e};
  rt_exc *before = e->cause ? e->cause : e->suppress_context ? NULL : e->context;
  if (before && !rt_trace_seen(&later, before) && !rt_trace_seen(s->done, before)) {
    bool open = s->open;
    s->open = false;
    rt_trace_exc(s, before, &later);
    s->open = open;
    rt_trace_margin(s);
    rt_sb_char(s->out, '\n');
    rt_trace_margin(s);
    rt_sb_cstr(s->out, e->cause
                           ? "The above exception was the direct cause of the following exception:\n"
                           : "During handling of the above exception, another exception occurred:\n");
    rt_trace_margin(s);
    rt_sb_char(s->out, '\n');
  }
  if (e->more && e->more->parts) rt_trace_group(s, e, &later);
  else rt_trace_alone(s, e);
  rt_trace_later *done = rt_trace_group ? rt_alloc_try(s->home, sizeof *done) : NULL;
  if (done) {
    *done = (rt_trace_later){s->done, e};
    s->done = done;
  }
}

rt_str rt_traceback_text(rt_region *r, rt_exc *e) {
  if (!e) return rt_text_new(r, "NoneType: None", 14);
  rt_sb b;
  rt_sb_init(&b, r);
  rt_trace_shown s = {&b, 0, false, true, r, NULL};
  rt_trace_exc(&s, e, NULL);
  b.p--; /* the last line's end */
  return rt_sb_finish(&b);
}

void rt_traceback_print(rt_sb *out, rt_exc *e) {
  rt_trace_shown s = {out, 0, false, false, &rt_program_region, NULL};
  rt_trace_exc(&s, e, NULL);
  rt_sb_flush(out);
}
