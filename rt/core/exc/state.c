#include <rt/exc.h>

rt_handler *rt_handlers;
struct rt_running *rt_iter_running;
rt_exc *rt_handled;
rt_region *rt_exc_region;
rt_exc *(*rt_unwinding)(rt_exc *e, rt_handler *h, void ***frame);
int64_t rt_recursion_limit = 1000;
