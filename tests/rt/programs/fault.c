/* A store through a wild pointer. */
#include <rt/platform.h>

void rt_program(void) {
  *(volatile int *)0x1234000 = 1;
}
