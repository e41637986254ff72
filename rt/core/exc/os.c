#include <rt/exc.h>
#include <rt/errno.h>
#include <rt/str.h>

static const rt_class *rt_os_class(int number) {
  switch (number) {
  case RT_ENOENT: return &rt_class_FileNotFoundError;
  case RT_EEXIST: return &rt_class_FileExistsError;
  case RT_EISDIR: return &rt_class_IsADirectoryError;
  case RT_ENOTDIR: return &rt_class_NotADirectoryError;
  case RT_EPERM:
  case RT_EACCES: return &rt_class_PermissionError;
  case RT_EPIPE:
  case RT_ESHUTDOWN: return &rt_class_BrokenPipeError;
  case RT_EINTR: return &rt_class_InterruptedError;
  case RT_ESRCH: return &rt_class_ProcessLookupError;
  case RT_ECHILD: return &rt_class_ChildProcessError;
  case RT_EAGAIN:
  case RT_EALREADY:
  case RT_EINPROGRESS: return &rt_class_BlockingIOError;
  case RT_ETIMEDOUT: return &rt_class_TimeoutError;
  case RT_ECONNABORTED: return &rt_class_ConnectionAbortedError;
  case RT_ECONNREFUSED: return &rt_class_ConnectionRefusedError;
  case RT_ECONNRESET: return &rt_class_ConnectionResetError;
  default: return &rt_class_OSError;
  }
}

/* "[Errno 2] No such file or directory: 'x' -> 'y'" */
static rt_str rt_os_text(rt_region *r, int64_t number, rt_str message, rt_str filename, rt_str second) {
  rt_sb b;
  rt_sb_init(&b, r);
  rt_sb_cstr(&b, "[Errno ");
  rt_sb_decimal(&b, number);
  rt_sb_cstr(&b, "] ");
  rt_sb_str(&b, message);
  if (filename) {
    rt_sb_cstr(&b, ": ");
    rt_str_repr(&b, filename);
  }
  if (second) {
    rt_sb_cstr(&b, " -> ");
    rt_str_repr(&b, second);
  }
  return rt_sb_finish(&b);
}

RT_COLD void rt_raise_os(int number, rt_str filename) { rt_raise_os_between(number, filename, NULL); }

RT_COLD void rt_raise_os_between(int number, rt_str filename, rt_str second) {
  rt_region *r = rt_exc_home();
  rt_sb b;
  rt_sb_init(&b, r);
  rt_sb_cstr(&b, rt_strerror(number));
  rt_os_error *e = rt_alloc(r, sizeof *e);
  e->number = number;
  e->message = rt_sb_finish(&b);
  e->filename = rt_str_keep(filename, r);
  rt_exc_init(&e->exc, rt_os_class(number), RT_ARGS_OS, rt_os_text(r, number, e->message, filename, second));
  rt_raise(&e->exc);
}

/* OSError(number, message, filename) made by the program: its fields, and the class that goes with the number. */
void rt_os_error_set(rt_exc *exc, int64_t number, rt_str message, rt_str filename, rt_region *r) {
  rt_os_error *e = (rt_os_error *)exc;
  e->number = number;
  e->message = message;
  e->filename = filename;
  const rt_class *cls = exc->cls == &rt_class_OSError && number == (int)number ? rt_os_class((int)number) : exc->cls;
  rt_exc_init(exc, cls, RT_ARGS_OS, rt_os_text(r, number, message, filename, NULL));
}
