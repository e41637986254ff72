#include <rt/exc.h>

/* Leaves for the innermost handler: it adopts what the abandoned regions hold. Must stand outside the function
 * that called __builtin_setjmp. */
RT_NORETURN RT_NOINLINE static void rt_unwind(rt_handler *h, rt_exc *e) {
  rt_region *kept = &h->kept;
  kept->next = kept->end = NULL;
  kept->pages = NULL;
  kept->released = 0;
  kept->held = 0;
  kept->runs = 0;
  kept->sweep_at = rt_region_patience;
  kept->sweep_runs_at = RT_SWEEP_FIRST;
  kept->up = h->regions;
  kept->depth = h->regions->depth + 1;
  for (rt_region *r = rt_current; r != h->regions; r = r->up) rt_region_adopt(kept, r);
  rt_current = kept;
  rt_handlers = h->up;
  rt_handled = h->exc = e;
  rt_stack_left = false;
  RT_LONGJMP(h->jb);
}

/* Takes e out of the chain of contexts that begins at `from`, so that no cycle can arise. */
static void rt_context_unlink(rt_exc *from, const rt_exc *e) {
  for (rt_exc *x = from; x->context; x = x->context) {
    if (x->context == e) {
      x->context = NULL;
      return;
    }
  }
}

/* Records the frames from `frame`'s caller up to the handler, then leaves. */
RT_NORETURN static void rt_raise_at(rt_exc *e, void **frame) {
  rt_handler *h = rt_handlers;
  if (rt_handled && rt_handled != e) {
    rt_context_unlink(rt_handled, e);
    e->context = rt_handled;
  }
  if (rt_unwinding) e = rt_unwinding(e, h, &frame);
  e->trace = rt_trace_take(frame, h, e->trace, rt_exc_is_recursion(e));
  rt_unwind(h, e);
}

RT_COLD void rt_raise(rt_exc *e) {
  rt_raise_at(e, RT_FRAME());
}

RT_COLD void rt_raise_from(rt_exc *e, rt_exc *cause) {
  e->cause = cause;
  e->suppress_context = true;
  rt_raise_at(e, RT_FRAME());
}

RT_COLD void rt_reraise(rt_exc *e) {
  rt_handler *h = rt_handlers;
  void **caller = RT_FRAME()[0];
  if (rt_unwinding) e = rt_unwinding(e, h, &caller);
  if ((void *)caller < (void *)h) e->trace = rt_trace_take(caller, h, e->trace, rt_exc_is_recursion(e));
  rt_unwind(h, e);
}

RT_COLD void rt_stack_overflow(void **frame) {
  static struct rt_str_data rt_recursion_text = {32, 32, 0, "maximum recursion depth exceeded"};
  static rt_exc rt_recursion_spare;
  rt_stack_left = true;
  rt_exc *e = rt_alloc_try(rt_exc_home(), sizeof *e);
  if (!e) e = &rt_recursion_spare;
  rt_exc_init(e, &rt_class_RecursionError, RT_ARGS_STR, &rt_recursion_text);
  rt_raise_at(e, frame);
}
