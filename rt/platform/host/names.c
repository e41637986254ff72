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
int rt_name_mkdir(const char *path, int mode) { return mkdir(path, (mode_t)mode) ? -errno : 0; }
int rt_name_rename(const char *from, const char *to) { return rename(from, to) ? -errno : 0; }

int rt_name_touch(const char *path) { return utimensat(AT_FDCWD, path, NULL, 0) ? -errno : 0; }

int rt_name_look(const char *path, bool follow, rt_name_facts *facts) {
  struct stat found;
  if (follow ? stat(path, &found) : lstat(path, &found)) return -errno;
  *facts = (rt_name_facts){found.st_mode, found.st_size, found.st_mtim.tv_sec * 1000000000 + found.st_mtim.tv_nsec};
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
