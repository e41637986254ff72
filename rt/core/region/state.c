#include <rt/region.h>
#include <rt/thread.h>

rt_region rt_program_region;
bool rt_stack_left;
char *rt_stack_base;
size_t rt_region_patience = RT_SWEEP_FIRST;
rt_region *rt_current = &rt_program_region;
/* Null in programs without threads; here, since the sweep looks at what all of them have. */
rt_thread *rt_thread_now, *rt_threads;
