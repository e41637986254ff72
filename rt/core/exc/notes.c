#include <rt/exc.h>

static void rt_notes_print(const rt_trace_shown *s, const rt_exc *e) {
  for (const rt_exc_note *n = e->more->notes; n; n = n->next) {
    rt_trace_margin(s);
    rt_trace_lines(s, n->text);
  }
}

void rt_exc_add_note(rt_exc *e, rt_str text) {
  rt_region *r = rt_is_static(e) ? &rt_program_region : rt_region_of(e);
  rt_trace_notes = rt_notes_print;
  rt_exc_note *note = rt_alloc(r, sizeof *note), **at = &rt_exc_more_of(e)->notes;
  *note = (rt_exc_note){NULL, rt_str_keep(text, r)};
  while (*at) at = &(*at)->next;
  *at = note;
}
