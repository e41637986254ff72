#include <rt/exc.h>
#include <rt/paths.h>
#include <rt/platform.h>
#include <rt/sb.h>
#include <rt/string.h>
#include <rt/sys.h>

static const char *rt_path_given(rt_str path) {
  if (rt_memchr(path->data, 0, (size_t)path->size)) rt_raise_msg(&rt_class_ValueError, "embedded null byte");
  return path->data;
}

static void rt_path_done(int answer, rt_str path) {
  if (answer < 0) rt_raise_os(-answer, path);
}

void rt_path_unlink(rt_str path) { rt_path_done(rt_name_unlink(rt_path_given(path)), path); }
void rt_path_enter(rt_str path) { rt_path_done(rt_name_enter(rt_path_given(path)), path); }
void rt_path_rmdir(rt_str path) { rt_path_done(rt_name_rmdir(rt_path_given(path)), path); }
void rt_path_touch(rt_str path) { rt_path_done(rt_name_touch(rt_path_given(path)), path); }
void rt_path_mkdir(rt_str path, int64_t mode) { rt_path_done(rt_name_mkdir(rt_path_given(path), (int)mode), path); }

void rt_path_rename(rt_str from, rt_str to) {
  int answer = rt_name_rename(rt_path_given(from), rt_path_given(to));
  if (answer < 0) rt_raise_os_between(-answer, from, to);
}

void rt_path_chmod(rt_str path, int64_t mode) { rt_path_done(rt_name_chmod(rt_path_given(path), (int)mode), path); }

void rt_path_times(rt_str path, int64_t accessed, int64_t modified) {
  rt_path_done(rt_name_times(rt_path_given(path), accessed, modified), path);
}

int64_t rt_path_create(rt_str path) {
  int fd = rt_file_open(rt_path_given(path), RT_FILE_CREATE | RT_FILE_BOTH | RT_FILE_PRIVATE);
  rt_path_done(fd, path);
  return fd;
}

void rt_path_link_to(rt_str target, rt_str path) {
  int answer = rt_name_link_to(rt_path_given(target), rt_path_given(path));
  if (answer < 0) rt_raise_os_between(-answer, target, path);
}

void rt_path_alias(rt_str target, rt_str path) {
  int answer = rt_name_alias(rt_path_given(target), rt_path_given(path));
  if (answer < 0) rt_raise_os_between(-answer, target, path);
}

rt_str rt_path_target(rt_region *r, rt_str path) {
  char room[4096];
  rt_path_done(rt_name_target(rt_path_given(path), room, sizeof room), path);
  rt_sb b;
  rt_sb_init(&b, r);
  rt_sb_given(&b, room);
  return rt_sb_finish(&b);
}

static void rt_path_take(void *names, const char *name) {
  if (name[0] == '.' && (!name[1] || (name[1] == '.' && !name[2]))) return;
  rt_sb_given(names, name);
  rt_sb_char(names, '/');
}

rt_str rt_path_names(rt_region *r, rt_str path) {
  rt_sb b;
  rt_sb_init(&b, r);
  rt_path_done(rt_name_list(rt_path_given(path), rt_path_take, &b), path);
  return rt_sb_finish(&b);
}

rt_str rt_path_here(rt_region *r) {
  char room[4096];
  int answer = rt_name_here(room, sizeof room);
  if (answer < 0) rt_raise_os(-answer, NULL);
  rt_sb b;
  rt_sb_init(&b, r);
  rt_sb_given(&b, room);
  return rt_sb_finish(&b);
}

static rt_name_facts rt_path_facts;

int64_t rt_path_look(rt_str path, bool follow) { return -rt_name_look(rt_path_given(path), follow, &rt_path_facts); }
RT_COLD void rt_path_raise(int64_t number, rt_str path) { rt_raise_os((int)number, path); }
int64_t rt_path_mode(void) { return rt_path_facts.mode; }
int64_t rt_path_size(void) { return rt_path_facts.size; }
int64_t rt_path_time(void) { return rt_path_facts.modified; }
int64_t rt_path_accessed(void) { return rt_path_facts.accessed; }
int64_t rt_path_changed(void) { return rt_path_facts.changed; }
int64_t rt_path_inode(void) { return rt_path_facts.inode; }
int64_t rt_path_device(void) { return rt_path_facts.device; }
int64_t rt_path_links(void) { return rt_path_facts.links; }
int64_t rt_path_owner(void) { return rt_path_facts.owner; }
int64_t rt_path_group(void) { return rt_path_facts.group; }
