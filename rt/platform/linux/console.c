#include "call.h"
#include <rt/errno.h>
#include <rt/platform.h>

/* A pipe whose reader has gone away ends the program by SIGPIPE, or here if that is ignored. */
static void linux_write_all(int fd, const char *p, size_t n) {
  while (n > 0) {
    long done = linux_call(LINUX_WRITE, fd, (long)p, (long)n, 0, 0, 0);
    if (done == -RT_EINTR || done == -RT_EAGAIN) continue;
    if (done < 0) rt_exit(120);
    p += done;
    n -= (size_t)done;
  }
}

bool rt_console_watched = true;

/* Asked once: a terminal answers the request for its settings (60 bytes at most). */
bool rt_console_due(void) {
  static bool linux_asked;
  char settings[64];
  if (!linux_asked) rt_console_watched = linux_call(LINUX_IOCTL, 1, LINUX_TCGETS, (long)settings, 0, 0, 0) == 0;
  linux_asked = true;
  return rt_console_watched;
}

void rt_console_write(const char *p, size_t n) {
  linux_write_all(1, p, n);
}

void rt_console_error(const char *p, size_t n) {
  linux_write_all(2, p, n);
}
