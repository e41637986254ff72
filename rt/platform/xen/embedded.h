/* Files that lie in the image: the only ones a guest has. */
#pragma once
#include <rt/base.h>

struct rt_embedded_file {
  const char *path; /* null ends the table */
  const char *data;
  int64_t size;
};
/* Weak and empty unless the program brings its own. */
extern const struct rt_embedded_file rt_embedded[];
/* A path without the `./` that it may begin with, and the file that it names, or the table's end. */
const char *xen_file_path(const char *path);
const struct rt_embedded_file *xen_file_named(const char *path);
