/* A traceback by a table made at run time: the return addresses are taken from a first raise. */
#include <rt/exc.h>
#include <rt/platform.h>

struct {
  uint32_t sites, frames;
  rt_lines_site site[3];
  rt_lines_frame frame[3];
  char text[80];
} rt_test_table asm("rt_lines") = {
    3,
    3,
    {{0, 0}, {0, 0}, {0, 0}},
    {{5, 1, 10, 12, 0, 2}, {2, 1, 8, 29, 41, 0}, {9, 1, 44, 53, 0, 0}},
    "\0app.py\0f\0g\0raise ValueError\0return g(n)\0\7\204\0<module>\0f(5)"};

RT_NOINLINE static void rt_test_down(volatile int *n) {
  if (*n == 0) rt_raise_msg(&rt_class_ValueError, "deep");
  if (*n < 0) return;
  --*n;
  rt_test_down(n);
  ++*n;
}

/* The first raise's calls: raise_msg's in rt_test_down, recursion, rt_test_once, … */
RT_NOINLINE static void rt_test_once(void) {
  volatile int n = 5;
  rt_test_down(&n);
  n = 0;
}

static void rt_test_site(int i, const void *pc, uint32_t frame) {
  for (; i > 0 && rt_test_table.site[i - 1].pc > (intptr_t)pc - (intptr_t)rt_main; i--) {
    rt_test_table.site[i] = rt_test_table.site[i - 1];
  }
  rt_test_table.site[i] = (rt_lines_site){(int32_t)((intptr_t)pc - (intptr_t)rt_main), frame};
}

void rt_program(void) {
  rt_handler h;
  if (RT_TRY(&h)) {
    rt_test_once();
    rt_handler_leave(&h);
  } else {
    const rt_trace *t = rt_handler_exc(&h)->trace;
    rt_test_site(0, t->calls[1].pc, 0);
    rt_test_site(1, t->calls[2].pc, 1);
    rt_test_site(2, t->calls[3].pc, 2);
    rt_handler_done(&h);
  }
  rt_test_once();
}
