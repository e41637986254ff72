#include "rt/math.h"

void rt_raise_math_domain(void) { rt_raise_msg(&rt_class_ValueError, "math domain error"); }

void rt_raise_math_range(void) { rt_raise_msg(&rt_class_OverflowError, "math range error"); }
