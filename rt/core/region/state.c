#include <rt/region.h>

rt_region rt_program_region;
bool rt_stack_left;
char *rt_stack_base;
rt_region *rt_current = &rt_program_region;
