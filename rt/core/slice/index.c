#include "rt/slice.h"

void rt_raise_index(const char *message) { rt_raise_msg(&rt_class_IndexError, message); }
