/* Wrong uses of regions, one a run, chosen by the first argument: the sanitizer must end each. */
#include <rt/exc.h>
#include <rt/platform.h>
#include <rt/str.h>

static volatile char rt_test_seen;

static void rt_test_look(const char *p) {
  rt_test_seen = *p;
}

static char *rt_test_escaped(void) {
  rt_handler h;
  char *escaped = NULL;
  if (RT_TRY(&h)) {
    rt_region inner;
    rt_region_open(&inner);
    escaped = rt_alloc(&inner, 24);
    rt_raise_msg(&rt_class_KeyError, "k");
  } else {
    rt_test_look(escaped);
    rt_handler_done(&h);
  }
  return escaped;
}

void rt_program(void) {
  rt_region r;
  rt_region_open(&r);
  char *small = rt_alloc(&r, 24), *odd = rt_alloc(&r, 13), *large = rt_alloc(&r, 9000), *last = rt_alloc(&r, 64);
  for (int i = 0; i < 13; i++) rt_test_look(odd + i);
  rt_extend(&r, last, 64, 40);
  switch (rt_argv[1][0]) {
  case 'c': rt_region_close(&r), rt_test_look(small); break;
  case 'r': rt_region_reset(&r), rt_test_look(small); break;
  case 's': rt_release(&r, small, 24), rt_alloc(&r, 24), rt_test_look(small); break;
  case 'l': rt_release(&r, large, 9000), rt_test_look(large); break;
  case 'o': rt_test_look(odd + 13); break;
  case 'p': rt_test_look(small + 24); break;
  case 'b': rt_test_look(odd - 1); break;
  case 't': rt_test_look(last + 40); break;
  case 'f': rt_test_look(last + 2000); break;
  case 'h': rt_test_look(rt_test_escaped()); break;
  case 'm': rt_region_close(&r), rt_test_seen = rt_region_of(small)->depth == 1; break;
  }
}
