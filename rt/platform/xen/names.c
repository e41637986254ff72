/* Names in the file system: those of the files in the image, which nobody can change. The root is where they lie. */
#include "embedded.h"
#include "machine.h"
#include <rt/errno.h>

#define XEN_MODE_FILE 0100444
#define XEN_MODE_DIRECTORY 0040555

static bool xen_name_is_root(const char *path) { return (path[0] == '.' || path[0] == '/') && !path[1]; }

/* Where the rest of `name` begins if it lies in the directory `path`, or null. */
static const char *xen_name_inside(const char *name, const char *path) {
  if (xen_name_is_root(path)) return name;
  const char *at = path;
  while (*at && *at == *name) at++, name++;
  if (*at) return NULL;
  if (at[-1] == '/') return name;
  return *name == '/' ? name + 1 : NULL;
}

int rt_name_look(const char *path, bool follow, rt_name_facts *facts) {
  (void)follow;
  if (!*path) return -RT_ENOENT;
  path = xen_file_path(path);
  const struct rt_embedded_file *file = xen_file_named(path);
  if (file->path) {
    *facts = (rt_name_facts){.mode = XEN_MODE_FILE, .size = file->size, .inode = 2 + (file - rt_embedded), .links = 1};
    return 0;
  }
  *facts = (rt_name_facts){.mode = XEN_MODE_DIRECTORY, .inode = 1, .links = 1};
  if (xen_name_is_root(path)) return 0;
  for (file = rt_embedded; file->path; file++)
    if (xen_name_inside(file->path, path)) return 0;
  return -RT_ENOENT;
}

/* EROFS for what is there. */
static int xen_name_refuse(const char *path) {
  rt_name_facts facts;
  int missing = rt_name_look(path, true, &facts);
  return missing ? missing : -RT_EROFS;
}

int rt_name_unlink(const char *path) { return xen_name_refuse(path); }
int rt_name_rmdir(const char *path) { return xen_name_refuse(path); }
int rt_name_enter(const char *path) { return xen_name_refuse(path); }
int rt_name_touch(const char *path) { return xen_name_refuse(path); }

int rt_name_link_to(const char *target, const char *path) {
  (void)target;
  rt_name_facts facts;
  return rt_name_look(path, true, &facts) ? -RT_EROFS : -RT_EEXIST;
}

int rt_name_alias(const char *target, const char *path) {
  (void)path;
  return xen_name_refuse(target);
}

/* No embedded file is a link. */
int rt_name_target(const char *path, char *out, size_t room) {
  (void)out;
  (void)room;
  rt_name_facts facts;
  int missing = rt_name_look(path, true, &facts);
  return missing ? missing : -RT_EINVAL;
}

int rt_name_chmod(const char *path, int mode) {
  (void)mode;
  return xen_name_refuse(path);
}

int rt_name_times(const char *path, int64_t accessed, int64_t modified) {
  (void)accessed;
  (void)modified;
  return xen_name_refuse(path);
}

int rt_name_mkdir(const char *path, int mode) {
  (void)mode;
  rt_name_facts facts;
  return rt_name_look(path, true, &facts) ? -RT_EROFS : -RT_EEXIST;
}

int rt_name_rename(const char *from, const char *to) {
  (void)to;
  return xen_name_refuse(from);
}

/* Whether the first `length` bytes of `name` were told already, for a file before `file`. */
static bool xen_name_told(const struct rt_embedded_file *file, const char *path, const char *name, size_t length) {
  for (const struct rt_embedded_file *f = rt_embedded; f != file; f++) {
    const char *other = xen_name_inside(f->path, path);
    size_t i = 0;
    while (other && i < length && other[i] == name[i]) i++;
    if (other && i == length && (other[i] == '/' || !other[i])) return true;
  }
  return false;
}

int rt_name_list(const char *path, void (*take)(void *to, const char *name), void *to) {
  char room[256];
  rt_name_facts facts;
  int missing = rt_name_look(path, true, &facts);
  if (missing) return missing;
  if (facts.mode == XEN_MODE_FILE) return -RT_ENOTDIR;
  path = xen_file_path(path);
  for (const struct rt_embedded_file *file = rt_embedded; file->path; file++) {
    const char *name = xen_name_inside(file->path, path);
    size_t length = 0;
    while (name && name[length] && name[length] != '/') length++;
    if (!length || length >= sizeof room || xen_name_told(file, path, name, length)) continue;
    memcpy(room, name, length);
    room[length] = 0;
    take(to, room);
  }
  return 0;
}

int rt_name_here(char *out, size_t room) {
  (void)room;
  out[0] = '/';
  out[1] = 0;
  return 0;
}
