#include <rt/exc.h>
#include <rt/stream.h>
#include <rt/str.h>
#include <rt/string.h>

RT_NORETURN RT_COLD static void rt_raise_mode(rt_str mode) {
  rt_sb b;
  rt_sb_init(&b, rt_exc_home());
  rt_sb_cstr(&b, "invalid mode: ");
  rt_str_repr(&b, mode);
  rt_raise_text(&rt_class_ValueError, rt_sb_finish(&b));
}

/* RT_FILE_* for a mode's letter, t aside. */
static int rt_file_mode(rt_str mode) {
  const char *p = mode->data;
  char letter = p[0] == 't' ? p[1] : p[0];
  bool text = p[0] == 't' || p[1] == 't';
  if (mode->size == 1 + text) {
    if (letter == 'r') return RT_FILE_READ;
    if (letter == 'w') return RT_FILE_WRITE;
    if (letter == 'a') return RT_FILE_APPEND;
    if (letter == 'x') return RT_FILE_CREATE;
  }
  rt_raise_mode(mode);
}

rt_file *rt_file_new(rt_region *r, rt_str path, rt_str mode) {
  int how = rt_file_mode(mode);
  if (rt_memchr(path->data, 0, (size_t)path->size)) rt_raise_msg(&rt_class_ValueError, "embedded null byte");
  rt_file *f = rt_alloc(r, sizeof *f);
  rt_streams_flush();
  int fd = rt_file_open(path->data, how);
  if (fd < 0) rt_raise_os(-fd, path);
  *f = (rt_file){rt_stream_new(fd, how != RT_FILE_READ), rt_str_keep(path, r), rt_str_keep(mode, r)};
  return f;
}
