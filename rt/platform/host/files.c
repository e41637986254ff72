/* Console and files over libc. */
#include <errno.h>
#include <fcntl.h>
#include <rt/platform.h>
#include <sys/stat.h>
#include <unistd.h>

static void host_write_all(int fd, const char *p, size_t n) {
  while (n > 0) {
    ssize_t done = write(fd, p, n);
    if (done < 0 && (errno == EINTR || errno == EAGAIN)) continue;
    if (done < 0) rt_exit(120);
    p += done;
    n -= (size_t)done;
  }
}

void rt_console_write(const char *p, size_t n) {
  host_write_all(1, p, n);
}

void rt_console_error(const char *p, size_t n) {
  host_write_all(2, p, n);
}

bool rt_console_watched = true;

bool rt_console_due(void) {
  return rt_console_watched = isatty(1);
}

int64_t rt_console_read(char *p, size_t n) {
  int64_t got = rt_file_read(0, p, n);
  return got < 0 ? 0 : got;
}

int rt_file_open(const char *path, int mode) {
  static const int host_open_flags[4] = {0, O_CREAT | O_TRUNC, O_CREAT | O_APPEND, O_CREAT | O_EXCL};
  int access = mode & RT_FILE_BOTH ? O_RDWR : (mode & 3) == RT_FILE_READ ? O_RDONLY : O_WRONLY;
  int fd = open(path, host_open_flags[mode & 3] | access | O_CLOEXEC, mode & RT_FILE_PRIVATE ? 0600 : 0666);
  if (fd < 0) return -errno;
  struct stat status;
  if (fstat(fd, &status) == 0 && S_ISDIR(status.st_mode)) {
    close(fd);
    return -EISDIR;
  }
  return fd;
}

int64_t rt_file_read(int fd, char *p, size_t n) {
  ssize_t got;
  do got = read(fd, p, n);
  while (got < 0 && errno == EINTR);
  return got < 0 ? -errno : got;
}

int64_t rt_file_write(int fd, const char *p, size_t n) {
  ssize_t done;
  do done = write(fd, p, n);
  while (done < 0 && errno == EINTR);
  return done < 0 ? -errno : done;
}

int64_t rt_file_move(int fd, int64_t offset, int whence) {
  off_t at = lseek(fd, offset, whence);
  return at < 0 ? -errno : at;
}

int rt_file_cut(int fd, int64_t size) {
  return ftruncate(fd, size) < 0 ? -errno : 0;
}

bool rt_file_is_terminal(int fd) {
  return isatty(fd);
}

int rt_file_close(int fd) {
  return close(fd) < 0 ? -errno : 0;
}
