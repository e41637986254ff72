/* The least a guest can do. */
#include <rt/platform.h>

int rt_main(void) {
  rt_console_write("hello\n", 6);
  return 0;
}
