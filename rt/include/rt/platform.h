/* The few things a machine must offer: rt/platform/linux and rt/platform/xen each define all of them. */
#pragma once
#include <rt/base.h>

/* stdout: all of it, blocking. Never raises; a console that has gone away ends the program. */
void rt_console_write(const char *p, size_t n);
/* stderr; on Xen the same console. */
void rt_console_error(const char *p, size_t n);
/* Asked after each printed line: whether the reader should see it now. A terminal's reader should, a file's never;
 * from then on rt_console_watched is false, so that nobody asks again. */
extern bool rt_console_watched;
bool rt_console_due(void);
/* stdin: at least one byte, or 0 at the end of the input. */
int64_t rt_console_read(char *p, size_t n);

/* Nanoseconds since some fixed moment, and since 1970. */
uint64_t rt_clock_monotonic(void);
uint64_t rt_clock_realtime(void);
/* Returns no sooner than after so many nanoseconds. */
void rt_sleep(uint64_t nanoseconds);

#define RT_PAGE ((size_t)4096)
/* A run of pages, aligned to RT_PAGE; null when memory is exhausted. Never raises. Nobody may count on what is in it; it
 * is what those left there who used it before, and runs of RT_PAGES_FRESH or more (poison.h) come fresh. */
void *rt_pages_alloc(size_t pages);
/* How many more pages there are, if that is known. */
size_t rt_pages_left(void);
/* Gives back exactly one run that rt_pages_alloc returned. */
void rt_pages_free(void *p, size_t pages);
/* The run with so many pages instead, maybe elsewhere, where that needs no copy; else null, and the run is as it was. Asked
 * for runs of RT_PAGES_FRESH or more only. */
void *rt_pages_regrow(void *p, size_t from, size_t to);

/* The bounds of the image's own data, constants included: set by the linker. No page that rt_pages_alloc returns lies
 * between them. */
extern char rt_data_start[], rt_data_end[];
/* The bounds of variables that may refer to objects, likewise. */
extern char rt_vars_start[], _end[];

/* Makes room for a stack of so many bytes, as far as that can be: deep recursion is coming. */
void rt_stack_reserve(size_t size);

/* Fills p with unpredictable bytes. */
void rt_entropy(void *p, size_t n);

/* The command line, argv[0] included; set before rt_main. */
extern int rt_argc;
extern char **rt_argv;
/* The environment, NAME=value each, null behind the last; a guest has none. Set before rt_main. */
extern char **rt_env;

#define RT_FILE_READ 0   /* an existing file */
#define RT_FILE_WRITE 1  /* created or emptied */
#define RT_FILE_APPEND 2 /* created if missing, every write goes to its end */
#define RT_FILE_CREATE 3 /* created; EEXIST if it is there */
#define RT_FILE_BOTH 4   /* added to one of these: for reading and writing */
#define RT_FILE_PRIVATE 8 /* likewise: if it is created, for nobody else */
/* A descriptor ≥ 0, or -errno. `path` ends in NUL. A directory answers -EISDIR in every mode. */
int rt_file_open(const char *path, int mode);
/* Bytes read or written (≥ 1, or 0 at the end of the file), or -errno. */
int64_t rt_file_read(int fd, char *p, size_t n);
int64_t rt_file_write(int fd, const char *p, size_t n);
/* The new position, or -errno. whence: 0 from the start, 1 from here, 2 from the end. */
int64_t rt_file_move(int fd, int64_t offset, int whence);
/* Makes the file `size` bytes long, and ends it. 0 or -errno. */
int rt_file_cut(int fd, int64_t size);
int rt_file_close(int fd);
/* Whether somebody sits at the other end. */
bool rt_file_is_terminal(int fd);

typedef struct rt_name_facts {
  int64_t mode, size, modified; /* st_mode, bytes, nanoseconds since 1970 */
  int64_t accessed, changed;    /* nanoseconds since 1970 */
  int64_t inode, device, links, owner, group;
} rt_name_facts;

/* Names in the file system: 0 or -errno. `look` tells of a symbolic link itself where `follow` is false; `list` calls
 * `take` for each name in a directory, maybe with . and ..; `here` is the working directory. */
int rt_name_unlink(const char *path);
int rt_name_rmdir(const char *path);
int rt_name_enter(const char *path); /* makes it the working directory */
int rt_name_mkdir(const char *path, int mode);
int rt_name_rename(const char *from, const char *to);
int rt_name_touch(const char *path); /* was changed just now */
int rt_name_times(const char *path, int64_t accessed, int64_t modified); /* nanoseconds since 1970 */
int rt_name_link_to(const char *target, const char *path); /* path becomes a symbolic link */
int rt_name_alias(const char *target, const char *path); /* path becomes another name of the file */
/* Where a symbolic link leads, ended by NUL. */
int rt_name_target(const char *path, char *out, size_t room);
int rt_name_chmod(const char *path, int mode);
int rt_name_look(const char *path, bool follow, rt_name_facts *facts);
int rt_name_list(const char *path, void (*take)(void *to, const char *name), void *to);
int rt_name_here(char *out, size_t room);

/* Ends the process or the domain; the caller has flushed. */
RT_NORETURN void rt_exit(int status);

/* rt/core/main: runs the program and returns its exit status, everything flushed. The platform calls it once. */
int rt_main(void);
/* Written by the compiler: runs the modules in the order of their imports. */
void rt_program(void);
