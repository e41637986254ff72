#include <rt/unicode.h>

/* Written by generate.py from CPython 3.11 (Unicode 14). */
static const uint16_t rt_unicode_space_bounds[] = {
  9, 14, 28, 33, 133, 134, 160, 161, 5760, 5761, 8192, 8203, 8232, 8234, 8239, 8240,
  8287, 8288, 12288, 12289,
};

/* white space */
const rt_unicode_set rt_unicode_space = {
  rt_unicode_space_bounds, {0, 20, 20, 20, 20, 20}
};
