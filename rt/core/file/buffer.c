#include <rt/file.h>
#include <rt/region.h>
#include <rt/sb.h>

/* "r" and "w" of a standard stream is "rb" and "wb" of its bytes. */
static rt_str rt_buffer_mode(rt_region *r, rt_str mode) {
  rt_sb b;
  rt_sb_init(&b, r);
  rt_sb_str(&b, mode);
  rt_sb_char(&b, 'b');
  return rt_sb_finish(&b);
}

rt_file *rt_file_buffer(rt_file *f) {
  if (!f->twin) {
    rt_region *r = &rt_program_region;
    rt_file *twin = rt_alloc(r, sizeof *twin);
    *twin = (rt_file){.stream = f->stream, .sink = f->sink == rt_stdout() ? rt_stdout_bytes() : f->sink};
    twin->name = rt_str_keep(f->name, r);
    twin->mode = rt_buffer_mode(r, f->mode);
    twin->binary = true;
    twin->twin = f;
    f->twin = twin;
  }
  return f->twin;
}
