#include <rt/base.h>

/* A whole word of data, as all texts have. */
struct rt_str_data rt_text_empty = {0, 0, 0, {0, 0, 0, 0, 0, 0, 0, 0}};
