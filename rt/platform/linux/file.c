#include "call.h"
#include <rt/errno.h>
#include <rt/platform.h>

#define LINUX_AT_FDCWD (-100)
#define LINUX_O_CLOEXEC 02000000

/* Whether fd is a directory: st_mode stands at byte 24 of the kernel's struct stat of 144 bytes. */
static bool linux_is_directory(int fd) {
  uint32_t stat[36];
  linux_call(LINUX_FSTAT, fd, (long)stat, 0, 0, 0, 0);
  return (stat[6] & 0170000) == 0040000;
}

int rt_file_open(const char *path, int mode) {
  static const int linux_open_flags[4] = {0, 0100 | 01000, 0100 | 02000, 0100 | 0200};
  long access = mode & RT_FILE_BOTH ? 02 : (mode & 3) != RT_FILE_READ;
  long flags = linux_open_flags[mode & 3] | access | LINUX_O_CLOEXEC;
  long fd = linux_call(LINUX_OPENAT, LINUX_AT_FDCWD, (long)path, flags, mode & RT_FILE_PRIVATE ? 0600 : 0666, 0, 0);
  if (fd >= 0 && linux_is_directory((int)fd)) {
    rt_file_close((int)fd);
    return -RT_EISDIR;
  }
  return (int)fd;
}

int64_t rt_file_read(int fd, char *p, size_t n) {
  long got;
  do got = linux_call(LINUX_READ, fd, (long)p, (long)n, 0, 0, 0);
  while (got == -RT_EINTR);
  return got;
}

int64_t rt_file_write(int fd, const char *p, size_t n) {
  long done;
  do done = linux_call(LINUX_WRITE, fd, (long)p, (long)n, 0, 0, 0);
  while (done == -RT_EINTR);
  return done;
}

int64_t rt_file_move(int fd, int64_t offset, int whence) {
  return linux_call(LINUX_LSEEK, fd, offset, whence, 0, 0, 0);
}

int rt_file_cut(int fd, int64_t size) {
  return (int)linux_call(LINUX_FTRUNCATE, fd, size, 0, 0, 0, 0);
}

bool rt_file_is_terminal(int fd) {
  char settings[64]; /* 60 bytes at most */
  return linux_call(LINUX_IOCTL, fd, LINUX_TCGETS, (long)settings, 0, 0, 0) == 0;
}

int rt_file_close(int fd) {
  return (int)linux_call(LINUX_CLOSE, fd, 0, 0, 0, 0, 0);
}
