#include <rt/exc.h>

rt_handler *rt_handlers;
rt_exc *rt_handled;
rt_region *rt_exc_region;
