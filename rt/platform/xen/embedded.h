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
