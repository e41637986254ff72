#include <rt/base.h>

struct rt_str_data rt_text_empty = {0, 0, 0, ""};
