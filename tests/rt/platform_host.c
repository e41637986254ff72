/* The platform over libc, for tests under the sanitizers: every run of pages is one heap block, so that a use after
 * a region's end, or a leak, is found. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <rt/platform.h>
#include <stdlib.h>
#include <sys/random.h>
#include <time.h>
#include <unistd.h>

int rt_argc;
char **rt_argv;

void rt_console_write(const char *p, size_t n) {
  if (write(1, p, n) < 0) abort();
}

void rt_console_error(const char *p, size_t n) {
  if (write(2, p, n) < 0) abort();
}

bool rt_console_watched = true;

bool rt_console_due(void) {
  return rt_console_watched = isatty(1);
}

int64_t rt_console_read(char *p, size_t n) {
  return read(0, p, n);
}

uint64_t rt_clock_monotonic(void) {
  return (uint64_t)time(NULL) * 1000000000u;
}

uint64_t rt_clock_realtime(void) {
  return (uint64_t)time(NULL) * 1000000000u;
}

void rt_sleep(uint64_t nanoseconds) {
  usleep((useconds_t)(nanoseconds / 1000));
}

void *rt_pages_alloc(size_t pages) {
  if (pages > 1u << 20) return NULL;
  char *p = aligned_alloc(RT_PAGE, pages * RT_PAGE);
  for (size_t i = 0; p && i < pages * RT_PAGE; i += 512) p[i] = 0x5A;
  return p;
}

void rt_pages_free(void *p, size_t pages) {
  (void)pages;
  free(p);
}

void rt_entropy(void *p, size_t n) {
  if (getrandom(p, n, 0) < 0) abort();
}

int rt_file_open(const char *path, int mode) {
  static const int flags[4] = {0, O_CREAT | O_TRUNC, O_CREAT | O_APPEND, O_CREAT | O_EXCL};
  int access = mode & RT_FILE_BOTH ? O_RDWR : mode == RT_FILE_READ ? O_RDONLY : O_WRONLY;
  int fd = open(path, flags[mode & 3] | access, 0666);
  return fd < 0 ? -errno : fd;
}

int64_t rt_file_read(int fd, char *p, size_t n) {
  int64_t got = read(fd, p, n);
  return got < 0 ? -errno : got;
}

int64_t rt_file_write(int fd, const char *p, size_t n) {
  int64_t done = write(fd, p, n);
  return done < 0 ? -errno : done;
}

int64_t rt_file_move(int fd, int64_t offset, int whence) {
  int64_t at = lseek(fd, offset, whence);
  return at < 0 ? -errno : at;
}

int rt_file_cut(int fd, int64_t size) {
  return ftruncate(fd, size) < 0 ? -errno : 0;
}

int rt_file_close(int fd) {
  return close(fd);
}

void rt_exit(int status) {
  _exit(status);
}

/* Frames of libc have no rbp chain, but the walk ends at rt_main's handler. */
int main(int argc, char **argv) {
  rt_argc = argc;
  rt_argv = argv;
  return rt_main();
}
