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

/* What the letters of a mode say. */
typedef struct rt_mode {
  int how; /* RT_FILE_* */
  bool binary, both;
} rt_mode;

static int rt_mode_letter(char c) {
  static const char rt_letters[4] = {'r', 'w', 'a', 'x'};
  for (int i = 0; i < 4; i++)
    if (rt_letters[i] == c) return i;
  return -1;
}

static rt_mode rt_mode_read(rt_str mode) {
  rt_mode m = {-1, false, false};
  bool text = false;
  int seen = 0, ways = 0;
  for (int64_t i = 0; i < mode->size; i++) {
    char c = mode->data[i];
    int how = rt_mode_letter(c);
    if (how >= 0 && !(seen & 1 << how)) m.how = how, seen |= 1 << how, ways++;
    else if (c == 'b' && !m.binary) m.binary = true;
    else if (c == 't' && !text) text = true;
    else if (c == '+' && !m.both) m.both = true;
    else rt_raise_mode(mode);
  }
  if (text && m.binary) rt_raise_msg(&rt_class_ValueError, "can't have text and binary mode at once");
  if (ways > 1) rt_raise_msg(&rt_class_ValueError, "must have exactly one of create/read/write/append mode");
  if (ways == 0)
    rt_raise_msg(&rt_class_ValueError,
                 "Must have exactly one of create/read/write/append mode and at most one plus");
  return m;
}

static void rt_file_begin(rt_file *f, int fd, rt_mode m, rt_str newline) {
  *f = (rt_file){.binary = m.binary, .raw = newline};
  f->stream = rt_stream_new(fd, m.how == RT_FILE_READ || m.both, m.how != RT_FILE_READ || m.both);
}

rt_file *rt_file_new(rt_region *r, rt_str path, rt_str mode, rt_str newline) {
  rt_mode m = rt_mode_read(mode);
  if (rt_memchr(path->data, 0, (size_t)path->size)) rt_raise_msg(&rt_class_ValueError, "embedded null byte");
  rt_file *f = rt_alloc(r, sizeof *f);
  rt_streams_flush();
  int fd = rt_file_open(path->data, m.how | (m.both ? RT_FILE_BOTH : 0));
  if (fd < 0) rt_raise_os(-fd, path);
  rt_file_begin(f, fd, m, newline);
  f->name = rt_str_keep(path, r);
  f->mode = rt_str_keep(mode, r);
  return f;
}

rt_file *rt_file_of(rt_region *r, int64_t fd, rt_str mode, rt_str newline) {
  rt_mode m = rt_mode_read(mode);
  if (fd < 0) rt_raise_msg(&rt_class_ValueError, "negative file descriptor");
  rt_file *f = rt_alloc(r, sizeof *f);
  rt_streams_flush();
  rt_file_begin(f, (int)fd, m, newline);
  rt_sb name;
  rt_sb_init(&name, r);
  rt_sb_decimal(&name, fd);
  f->name = rt_sb_finish(&name);
  f->mode = rt_str_keep(mode, r);
  return f;
}
