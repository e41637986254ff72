/* Memory exhausted, caught three times, then not. */
#include <rt/exc.h>
#include <rt/platform.h>

static void rt_test_fill(void) {
  rt_region r;
  rt_region_open(&r);
  for (size_t i = 0;; i++) rt_alloc(&r, i % 3 ? 1000 : 6000);
}

void rt_program(void) {
  for (volatile int i = 0; i < 3; i++) {
    rt_handler h;
    if (RT_TRY(&h)) {
      rt_test_fill();
    } else {
      rt_sb_cstr(rt_stdout(), rt_handler_exc(&h)->cls->name);
      rt_sb_char(rt_stdout(), '\n');
      rt_handler_done(&h);
    }
  }
  for (;;) rt_alloc(rt_current, 40);
}
