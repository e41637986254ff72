#include <rt/region.h>

rt_region rt_program_region;
rt_region *rt_current = &rt_program_region;
