/* Files are read out of the image; nothing can be written. */
#include "embedded.h"
#include "machine.h"

#define XEN_FILES_OPEN 16
#define XEN_ENOENT 2
#define XEN_EBADF 9
#define XEN_EINVAL 22
#define XEN_EMFILE 24
#define XEN_EROFS 30

RT_WEAK const struct rt_embedded_file rt_embedded[] = {{0}};

static struct xen_open_file {
  const struct rt_embedded_file *file; /* null: free */
  int64_t at;
} xen_files[XEN_FILES_OPEN];

static bool xen_file_same(const char *a, const char *b) {
  while (*a && *a == *b) a++, b++;
  return *a == *b;
}

const char *xen_file_path(const char *path) {
  while (path[0] == '.' && path[1] == '/' && path[2]) path += 2;
  return path;
}

const struct rt_embedded_file *xen_file_named(const char *path) {
  const struct rt_embedded_file *file = rt_embedded;
  path = xen_file_path(path);
  while (file->path && !xen_file_same(file->path, path)) file++;
  return file;
}

static struct xen_open_file *xen_file_of(int fd) {
  unsigned i = (unsigned)fd - 3;
  return i < XEN_FILES_OPEN && xen_files[i].file ? &xen_files[i] : NULL;
}

int rt_file_open(const char *path, int mode) {
  if (mode != RT_FILE_READ) return -XEN_EROFS;
  const struct rt_embedded_file *file = xen_file_named(path);
  if (!file->path) return -XEN_ENOENT;
  for (int i = 0; i < XEN_FILES_OPEN; i++)
    if (!xen_files[i].file) {
      xen_files[i] = (struct xen_open_file){file, 0};
      return i + 3;
    }
  return -XEN_EMFILE;
}

int64_t rt_file_read(int fd, char *p, size_t n) {
  struct xen_open_file *open = xen_file_of(fd);
  if (fd == 0) return rt_console_read(p, n);
  if (!open) return -XEN_EBADF;
  int64_t rest = open->file->size > open->at ? open->file->size - open->at : 0;
  int64_t part = (uint64_t)rest < n ? rest : (int64_t)n;
  memcpy(p, open->file->data + open->at, (size_t)part);
  open->at += part;
  return part;
}

int64_t rt_file_write(int fd, const char *p, size_t n) {
  if (fd != 1 && fd != 2) return xen_file_of(fd) ? -XEN_EROFS : -XEN_EBADF;
  rt_console_write(p, n);
  return (int64_t)n;
}

int64_t rt_file_move(int fd, int64_t offset, int whence) {
  struct xen_open_file *open = xen_file_of(fd);
  if (!open) return -XEN_EBADF;
  int64_t at = offset + (whence == 0 ? 0 : whence == 1 ? open->at : open->file->size);
  if (at < 0) return -XEN_EINVAL;
  return open->at = at;
}

int rt_file_cut(int fd, int64_t size) {
  (void)size;
  return xen_file_of(fd) ? -XEN_EROFS : -XEN_EBADF;
}

/* The console may be a file as well: it is not told here. */
bool rt_file_is_terminal(int fd) {
  (void)fd;
  return false;
}

int rt_file_close(int fd) {
  struct xen_open_file *open = xen_file_of(fd);
  if (!open) return -XEN_EBADF;
  open->file = NULL;
  return 0;
}
