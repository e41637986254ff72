/* A traceback by a table made at run time: the return addresses are taken from a first raise. */
#include <rt/exc.h>
#include <rt/platform.h>

#define AT(part) offsetof(struct rt_test_table, part)

/* A block for each site. */
struct rt_test_table {
  uint32_t blocks, frames, carets, pairs, strings;
  rt_lines_block block[3];
  uint8_t site[3][2], frame[22], caret[4], pair[6];
  char text[80];
} rt_test_table asm("rt_lines") = {
    3, AT(frame), AT(caret), AT(pair), AT(text),
    {{0}, {0}, {0}},
    {{0}, {0}, {0}},
    {
        1, 8, 1, 3, 2 << 3 | 4, 29, 1,         /* line 2 in f */
        1, 10, 1, 4, 5 << 3 | 4 | 1, 12, 0, 0, /* line 5 in g, inlined into that */
        1, 39, 1, 3, 9 << 3 | 4, 48, 0,        /* line 9 in <module> */
    },
    {0, 7, 132, 0},
    {1, 'r', 2, 2, 'e', 't'}, /* \1 is "ret", \2 "et" */
    "\0app.py\0f\0g\0raise ValueError\0\1urn g(n)\0<module>\0f(5)"};

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

static void rt_test_site(int i, const void *pc, uint8_t frame) {
  int32_t from_main = (int32_t)((intptr_t)pc - (intptr_t)rt_main);
  for (; i > 0 && rt_test_table.block[i - 1].pc > from_main; i--) {
    rt_test_table.block[i].pc = rt_test_table.block[i - 1].pc;
    rt_test_table.site[i][1] = rt_test_table.site[i - 1][1];
  }
  rt_test_table.block[i] = (rt_lines_block){from_main, (uint32_t)AT(site) + 2 * (uint32_t)i};
  rt_test_table.site[i][1] = 2 * frame;
}

void rt_program(void) {
  rt_handler h;
  if (RT_TRY(&h)) {
    rt_test_once();
    rt_handler_leave(&h);
  } else {
    const rt_trace *t = rt_handler_exc(&h)->trace;
    rt_test_site(0, t->calls[1].pc, 1);
    rt_test_site(1, t->calls[2].pc, 0);
    rt_test_site(2, t->calls[3].pc, 2);
    rt_handler_done(&h);
  }
  rt_test_once();
}
