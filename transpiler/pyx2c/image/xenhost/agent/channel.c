#include "channel.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

_Noreturn void channel_die(const char *why) {
  fprintf(stderr, "agent: %s: %s\n", why, strerror(errno));
  exit(1);
}

/* Does /sys/class/virtio-ports/<port>/name hold `name`? */
static int port_is_called(const char *port, const char *name) {
  char path[512], text[64] = "";
  snprintf(path, sizeof path, "/sys/class/virtio-ports/%s/name", port);
  FILE *f = fopen(path, "r");
  if (!f) return 0;
  if (!fgets(text, sizeof text, f)) text[0] = 0;
  fclose(f);
  text[strcspn(text, "\n")] = 0;
  return strcmp(text, name) == 0;
}

static int try_open(const char *name) {
  DIR *dir = opendir("/sys/class/virtio-ports");
  if (!dir) return -1;
  int fd = -1;
  for (struct dirent *e; fd < 0 && (e = readdir(dir));) {
    if (!port_is_called(e->d_name, name)) continue;
    char path[512];
    snprintf(path, sizeof path, "/dev/%s", e->d_name);
    fd = open(path, O_RDWR | O_CLOEXEC);
  }
  closedir(dir);
  return fd;
}

int channel_open(const char *name) {
  for (int i = 0; i < 600; i++) {
    int fd = try_open(name);
    if (fd >= 0) return fd;
    usleep(50000);
  }
  channel_die("no control port");
}

static int read_all(int fd, char *p, size_t n) {
  while (n) {
    ssize_t got = read(fd, p, n);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return 0;
    p += got, n -= (size_t)got;
  }
  return 1;
}

static void write_all(int fd, const char *p, size_t n) {
  while (n) {
    ssize_t put = write(fd, p, n);
    if (put < 0 && errno == EINTR) continue;
    if (put <= 0) channel_die("control port");
    p += put, n -= (size_t)put;
  }
}

int channel_read(int fd, channel_frame *f) {
  unsigned char head[5];
  if (!read_all(fd, (char *)head, sizeof head)) return 0;
  f->kind = (char)head[0];
  memcpy(&f->size, head + 1, 4);
  if (f->size > CHANNEL_MAX) channel_die("frame too large");
  f->body[f->size] = 0;
  return read_all(fd, f->body, f->size);
}

void channel_write(int fd, char kind, const void *body, size_t size) {
  char head[5] = {kind};
  uint32_t n = (uint32_t)size;
  memcpy(head + 1, &n, 4);
  write_all(fd, head, sizeof head);
  write_all(fd, body, size);
}
