#include <rt/exc.h>

static rt_str rt_place_text(rt_region *r, const rt_lines_frame *f) {
  rt_sb b;
  rt_sb_init(&b, r);
  rt_lines_put(&b, f->file);
  rt_sb_char(&b, '\n');
  rt_sb_decimal(&b, f->line);
  rt_sb_char(&b, '\n');
  rt_lines_put(&b, f->function);
  rt_sb_char(&b, '\n');
  if (f->text) rt_lines_put(&b, f->text);
  return rt_sb_finish(&b);
}

rt_str rt_trace_place(rt_region *r, int64_t level, bool outermost_else) {
  rt_lines_frame last = {0};
  const rt_handler *outermost = rt_handlers;
  while (outermost->up) outermost = outermost->up;
  for (void **frame = RT_FRAME(); (const void *)frame < (const void *)outermost; frame = frame[0]) {
    rt_lines_frame f;
    for (bool is = rt_lines_find(frame[1], &f); is; is = rt_lines_outer(&f)) {
      if (level-- <= 0) return rt_place_text(r, &f);
      last = f;
    }
    if ((const void *)frame[0] <= (const void *)frame) break;
  }
  return outermost_else && last.line ? rt_place_text(r, &last) : rt_text_new(r, "", 0);
}
