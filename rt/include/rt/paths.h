/* What a program does with names in the file system (stdlib_subset/os). Each raises ValueError for a path with a NUL, and
 * OSError's subclasses with the path, as CPython does. */
#pragma once
#include <rt/base.h>
#include <rt/region.h>

void rt_path_unlink(rt_str path);
void rt_path_rmdir(rt_str path);
void rt_path_enter(rt_str path);
void rt_path_touch(rt_str path);
void rt_path_mkdir(rt_str path, int64_t mode);
void rt_path_rename(rt_str from, rt_str to);
/* Makes `path` a symbolic link to `target`; and where one leads. */
void rt_path_link_to(rt_str target, rt_str path);
/* Makes `path` another name of the file `target`. */
void rt_path_alias(rt_str target, rt_str path);
rt_str rt_path_target(rt_region *r, rt_str path);
void rt_path_chmod(rt_str path, int64_t mode);
/* Nanoseconds since 1970. */
void rt_path_times(rt_str path, int64_t accessed, int64_t modified);
/* Makes a file for nobody else, for reading and writing: its descriptor. FileExistsError if there is one. */
int64_t rt_path_create(rt_str path);

/* Descriptors: os.close, os.read, os.write. Raise OSError. */
void rt_fd_close(int64_t fd);
rt_bytes rt_fd_read(rt_region *r, int64_t fd, int64_t n);
int64_t rt_fd_write(int64_t fd, rt_bytes data);
/* The names in a directory, each ended by a slash, in the order in which the system tells them. */
rt_str rt_path_names(rt_region *r, rt_str path);
/* The working directory. */
rt_str rt_path_here(rt_region *r);

/* Remembers what there is to tell of `path`, of a symbolic link itself where `follow` is false; 0 or an errno. */
int64_t rt_path_look(rt_str path, bool follow);
/* Raises for an errno that rt_path_look has given. */
RT_NORETURN RT_COLD void rt_path_raise(int64_t number, rt_str path);
/* What rt_path_look has remembered: st_mode, st_size, st_mtime_ns, st_atime_ns, st_ctime_ns, st_ino, st_dev, st_nlink,
 * st_uid, st_gid. A guest knows no times, owners and devices: 0. */
int64_t rt_path_mode(void);
int64_t rt_path_size(void);
int64_t rt_path_time(void);
int64_t rt_path_accessed(void);
int64_t rt_path_changed(void);
int64_t rt_path_inode(void);
int64_t rt_path_device(void);
int64_t rt_path_links(void);
int64_t rt_path_owner(void);
int64_t rt_path_group(void);
