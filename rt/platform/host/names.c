/* Names in the file system, over libc. */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <rt/platform.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

int rt_name_unlink(const char *path) { return unlink(path) ? -errno : 0; }
int rt_name_rmdir(const char *path) { return rmdir(path) ? -errno : 0; }
int rt_name_enter(const char *path) { return chdir(path) ? -errno : 0; }
int rt_name_mkdir(const char *path, int mode) { return mkdir(path, (mode_t)mode) ? -errno : 0; }
int rt_name_rename(const char *from, const char *to) { return rename(from, to) ? -errno : 0; }

int rt_name_link_to(const char *target, const char *path) { return symlink(target, path) ? -errno : 0; }

int rt_name_alias(const char *target, const char *path) {
  return linkat(AT_FDCWD, target, AT_FDCWD, path, 0) ? -errno : 0;
}

int rt_name_target(const char *path, char *out, size_t room) {
  ssize_t got = readlink(path, out, room - 1);
  if (got < 0) return -errno;
  out[got] = 0;
  return 0;
}

int rt_name_chmod(const char *path, int mode) { return chmod(path, (mode_t)mode) ? -errno : 0; }

static struct timespec host_time(int64_t t) {
  int64_t left = (t % 1000000000 + 1000000000) % 1000000000;
  return (struct timespec){(t - left) / 1000000000, left};
}

int rt_name_times(const char *path, int64_t accessed, int64_t modified) {
  struct timespec times[2] = {host_time(accessed), host_time(modified)};
  return utimensat(AT_FDCWD, path, times, 0) ? -errno : 0;
}

int rt_name_touch(const char *path) { return utimensat(AT_FDCWD, path, NULL, 0) ? -errno : 0; }

static int64_t host_nanoseconds(struct timespec t) { return t.tv_sec * 1000000000 + t.tv_nsec; }

int rt_name_look(const char *path, bool follow, rt_name_facts *facts) {
  struct stat found;
  if (follow ? stat(path, &found) : lstat(path, &found)) return -errno;
  *facts = (rt_name_facts){.mode = found.st_mode,
                           .size = found.st_size,
                           .modified = host_nanoseconds(found.st_mtim),
                           .accessed = host_nanoseconds(found.st_atim),
                           .changed = host_nanoseconds(found.st_ctim),
                           .inode = (int64_t)found.st_ino,
                           .device = (int64_t)found.st_dev,
                           .links = (int64_t)found.st_nlink,
                           .owner = found.st_uid,
                           .group = found.st_gid};
  return 0;
}

int rt_name_list(const char *path, void (*take)(void *to, const char *name), void *to) {
  DIR *directory = opendir(path);
  if (!directory) return -errno;
  for (struct dirent *entry; (entry = readdir(directory));) take(to, entry->d_name);
  closedir(directory);
  return 0;
}

int rt_name_here(char *out, size_t room) { return getcwd(out, room) ? 0 : -errno; }
