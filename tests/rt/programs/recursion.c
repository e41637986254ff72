/* Recursion without end, caught ten times, then not. */
#include <rt/exc.h>
#include <rt/platform.h>

RT_NOINLINE static int64_t rt_test_down(int64_t n, volatile char *above) {
  volatile char room[64];
  room[0] = (char)n;
  int64_t below = n < 0 ? 0 : rt_test_down(n + 1, room);
  return below + room[0] + above[0];
}

void rt_program(void) {
  volatile char top = 0;
  for (volatile int i = 0; i < 10; i++) {
    rt_handler h;
    if (RT_TRY(&h)) {
      rt_region r;
      rt_region_open(&r);
      rt_alloc(&r, 100000);
      rt_test_down(0, &top);
      rt_region_close(&r);
      rt_handler_leave(&h);
    } else {
      rt_exc_str(rt_stdout(), rt_handler_exc(&h));
      rt_sb_char(rt_stdout(), '\n');
      rt_handler_done(&h);
    }
  }
  rt_test_down(0, &top);
}
