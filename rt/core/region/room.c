#include <rt/region.h>

RT_NOINLINE void rt_stack_ensure(void) {
  RT_UNUSED volatile char room[1024];
  room[0] = 0;
}
