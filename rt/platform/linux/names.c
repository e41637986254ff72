/* Names in the file system. */
#include "call.h"
#include <rt/errno.h>
#include <rt/platform.h>

#define LINUX_HERE (-100) /* AT_FDCWD */
#define LINUX_NO_FOLLOW 0x100
#define LINUX_REMOVE_DIRECTORY 0x200
#define LINUX_DIRECTORY (0200000 | 02000000) /* O_DIRECTORY, O_CLOEXEC */

int rt_name_unlink(const char *path) { return (int)linux_call(LINUX_UNLINKAT, LINUX_HERE, (long)path, 0, 0, 0, 0); }

int rt_name_rmdir(const char *path) {
  return (int)linux_call(LINUX_UNLINKAT, LINUX_HERE, (long)path, LINUX_REMOVE_DIRECTORY, 0, 0, 0);
}

int rt_name_enter(const char *path) { return (int)linux_call(LINUX_CHDIR, (long)path, 0, 0, 0, 0, 0); }

int rt_name_mkdir(const char *path, int mode) {
  return (int)linux_call(LINUX_MKDIRAT, LINUX_HERE, (long)path, mode, 0, 0, 0);
}

int rt_name_rename(const char *from, const char *to) {
  return (int)linux_call(LINUX_RENAMEAT, LINUX_HERE, (long)from, LINUX_HERE, (long)to, 0, 0);
}

int rt_name_link_to(const char *target, const char *path) {
  return (int)linux_call(LINUX_SYMLINKAT, (long)target, LINUX_HERE, (long)path, 0, 0, 0);
}

int rt_name_alias(const char *target, const char *path) {
  return (int)linux_call(LINUX_LINKAT, LINUX_HERE, (long)target, LINUX_HERE, (long)path, 0, 0);
}

int rt_name_target(const char *path, char *out, size_t room) {
  long got = linux_call(LINUX_READLINKAT, LINUX_HERE, (long)path, (long)out, (long)room - 1, 0, 0);
  if (got >= 0) out[got] = 0;
  return got < 0 ? (int)got : 0;
}

int rt_name_chmod(const char *path, int mode) {
  return (int)linux_call(LINUX_FCHMODAT, LINUX_HERE, (long)path, mode, 0, 0, 0);
}

/* Whole seconds and what is left of a time that may lie before 1970. */
static linux_timespec linux_time(int64_t t) {
  int64_t left = (t % 1000000000 + 1000000000) % 1000000000;
  return (linux_timespec){(t - left) / 1000000000, left};
}

int rt_name_times(const char *path, int64_t accessed, int64_t modified) {
  linux_timespec times[2] = {linux_time(accessed), linux_time(modified)};
  return (int)linux_call(LINUX_UTIMENSAT, LINUX_HERE, (long)path, (long)times, 0, 0, 0);
}

int rt_name_touch(const char *path) { return (int)linux_call(LINUX_UTIMENSAT, LINUX_HERE, (long)path, 0, 0, 0, 0); }

static int64_t linux_nanoseconds(const int64_t *time) { return time[0] * 1000000000 + time[1]; }

/* The kernel's struct stat: st_dev, st_ino and st_nlink, st_mode at byte 24, st_uid at 28, st_gid at 32, st_size at 48,
 * st_atime at 72, st_mtime at 88, st_ctime at 104. */
int rt_name_look(const char *path, bool follow, rt_name_facts *facts) {
  int64_t stat[18];
  long failed = linux_call(LINUX_NEWFSTATAT, LINUX_HERE, (long)path, (long)stat, follow ? 0 : LINUX_NO_FOLLOW, 0, 0);
  if (!failed)
    *facts = (rt_name_facts){.mode = (uint32_t)stat[3],
                             .size = stat[6],
                             .modified = linux_nanoseconds(stat + 11),
                             .accessed = linux_nanoseconds(stat + 9),
                             .changed = linux_nanoseconds(stat + 13),
                             .inode = stat[1],
                             .device = stat[0],
                             .links = stat[2],
                             .owner = (int64_t)((uint64_t)stat[3] >> 32),
                             .group = (uint32_t)stat[4]};
  return (int)failed;
}

/* The kernel's struct linux_dirent64: its length at byte 16, two bytes, and its name from byte 19 on. */
int rt_name_list(const char *path, void (*take)(void *to, const char *name), void *to) {
  int64_t room[256];
  long fd = linux_call(LINUX_OPENAT, LINUX_HERE, (long)path, LINUX_DIRECTORY, 0, 0, 0);
  if (fd < 0) return (int)fd;
  long got;
  while ((got = linux_call(LINUX_GETDENTS64, fd, (long)room, sizeof room, 0, 0, 0)) > 0)
    for (long at = 0; at < got;) {
      const char *entry = (const char *)room + at;
      take(to, entry + 19);
      at += *(const uint16_t *)(entry + 16);
    }
  rt_file_close((int)fd);
  return (int)got;
}

int rt_name_here(char *out, size_t room) {
  long got = linux_call(LINUX_GETCWD, (long)out, (long)room, 0, 0, 0, 0);
  return got < 0 ? (int)got : 0;
}
