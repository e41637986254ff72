#include <rt/unicode.h>

/* Written by generate.py from CPython 3.11 (Unicode 14). */
static const uint16_t rt_unicode_title_bounds[] = {
  453, 454, 456, 457, 459, 460, 498, 499, 8072, 8080, 8088, 8096, 8104, 8112, 8124, 8125,
  8140, 8141, 8188, 8189,
};

/* category Lt */
const rt_unicode_set rt_unicode_title = {
  rt_unicode_title_bounds, {0, 20, 20, 20, 20, 20}
};
