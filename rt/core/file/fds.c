#include <rt/bytes.h>
#include <rt/errno.h>
#include <rt/exc.h>
#include <rt/file.h>
#include <rt/paths.h>
#include <rt/platform.h>

static int64_t rt_fd_done(int64_t answer) {
  if (answer < 0) rt_raise_os((int)-answer, NULL);
  return answer;
}

static int rt_fd_given(int64_t fd) { return fd < 0 || fd > INT32_MAX ? -1 : (int)fd; }

void rt_fd_close(int64_t fd) { rt_fd_done(rt_file_close(rt_fd_given(fd))); }

rt_bytes rt_fd_read(rt_region *r, int64_t fd, int64_t n) {
  if (n < 0) rt_raise_os(RT_EINVAL, NULL);
  rt_streams_flush();
  rt_bytes room = rt_bytes_new(r, n);
  int64_t got = rt_fd_done(rt_file_read(rt_fd_given(fd), (char *)room->data, (size_t)n));
  return got == n ? room : rt_bytes_copy(r, room->data, got);
}

int64_t rt_fd_write(int64_t fd, rt_bytes data) {
  if (fd == 1 || fd == 2) {
    (fd == 1 ? rt_console_write : rt_console_error)((const char *)data->data, (size_t)data->size);
    return data->size;
  }
  return rt_fd_done(rt_file_write(rt_fd_given(fd), (const char *)data->data, (size_t)data->size));
}
