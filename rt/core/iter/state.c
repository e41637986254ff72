#include <rt/iter.h>

rt_running *rt_iter_running;
