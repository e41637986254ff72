/* Adoption, nesting, contexts, causes and reraising; prints what is left. */
#include <rt/exc.h>
#include <rt/platform.h>

static void rt_test_line(const char *text) {
  rt_sb_cstr(rt_stdout(), text);
  rt_sb_char(rt_stdout(), '\n');
}

/* Raises from two regions deep; the text lies in the inner one. */
RT_NOINLINE static void rt_test_deep(const rt_class *cls) {
  rt_region a, b;
  rt_region_open(&a);
  rt_alloc(&a, 5000);
  rt_region_open(&b);
  rt_raise_text(cls, rt_text_new(&b, "from the inner region", 21));
}

static void rt_test_adopt(void) {
  volatile int kept = 1;
  rt_region *before = rt_current;
  rt_handler h;
  if (RT_TRY(&h)) {
    kept = 2;
    rt_test_deep(&rt_class_KeyError);
    rt_handler_leave(&h);
  } else {
    rt_exc *e = rt_handler_exc(&h);
    rt_test_line(rt_exc_is(e, &rt_class_LookupError) && !rt_exc_is(e, &rt_class_OSError) ? "is" : "is not");
    rt_test_line(rt_region_of(e->text) == &h.kept && rt_current == &h.kept ? "adopted" : "not adopted");
    rt_exc_str(rt_stdout(), e);
    rt_test_line(kept == 2 ? " 2" : " lost");
    rt_handler_done(&h);
  }
  rt_test_line(rt_current == before && !rt_handled && !h.kept.pages ? "clean" : "not clean");
}

/* A second exception while the first is handled, through an unmatched handler. */
static void rt_test_context(void) {
  rt_handler outer, inner;
  if (RT_TRY(&outer)) {
    if (RT_TRY(&inner)) {
      rt_test_deep(&rt_class_KeyError);
      rt_handler_leave(&inner);
    } else {
      rt_exc *e = rt_handler_exc(&inner);
      if (rt_exc_is(e, &rt_class_ValueError)) rt_handler_done(&inner);
      else rt_test_deep(&rt_class_IndexError);
    }
    rt_handler_leave(&outer);
  } else {
    rt_traceback_print(rt_stdout(), rt_handler_exc(&outer));
    rt_handler_done(&outer);
  }
}

static void rt_test_cause(void) {
  rt_handler outer, inner;
  if (RT_TRY(&outer)) {
    if (RT_TRY(&inner)) {
      rt_test_deep(&rt_class_KeyError);
    } else {
      rt_exc *e = rt_exc_new(rt_current, &rt_class_RuntimeError, RT_ARGS_NONE, &rt_text_empty);
      rt_raise_from(e, rt_handler_exc(&inner));
    }
  } else {
    rt_traceback_print(rt_stdout(), rt_handler_exc(&outer));
    rt_handler_done(&outer);
  }
}

static void rt_test_reraise(void) {
  rt_handler outer, inner;
  if (RT_TRY(&outer)) {
    if (RT_TRY(&inner)) rt_test_deep(&rt_class_OSError);
    else rt_reraise(rt_handler_exc(&inner));
  } else {
    rt_exc *e = rt_handler_exc(&outer);
    rt_test_line(!e->context && !e->trace->inner ? "same" : "changed");
    rt_handler_done(&outer);
  }
}

void rt_program(void) {
  rt_test_adopt();
  rt_test_context();
  rt_test_cause();
  rt_test_reraise();
  rt_test_line(rt_current == &rt_program_region && rt_handlers->up == NULL ? "balanced" : "unbalanced");
}
