#include <rt/iter.h>

/* PEP 479: a StopIteration that leaves a generator would look like its end. */
static rt_exc *rt_iter_stop_error(rt_exc *stop, uint32_t flags) {
  rt_sb b;
  rt_sb_init(&b, rt_exc_home());
  rt_sb_cstr(&b, flags & RT_ITER_COROUTINE ? "coroutine" : flags & RT_ITER_ASYNC ? "async generator" : "generator");
  rt_sb_cstr(&b, " raised ");
  rt_sb_cstr(&b, rt_exc_is(stop, &rt_class_StopIteration) ? "StopIteration" : "StopAsyncIteration");
  rt_exc *e = rt_exc_new(rt_exc_home(), &rt_class_RuntimeError, RT_ARGS_STR, rt_sb_finish(&b));
  e->cause = e->context = stop;
  e->suppress_context = true;
  return e;
}

rt_exc *rt_iter_unwind(rt_exc *e, rt_handler *h, void ***frame) {
  while (rt_iter_running != h->running) {
    rt_running *run = rt_iter_running;
    rt_iter_running = run->up;
    run->it->state = RT_ITER_DONE;
    uint32_t flags = run->it->size;
    bool stops = flags & RT_ITER_ASYNC && rt_exc_is(e, &rt_class_StopAsyncIteration);
    if (!stops && !rt_exc_is(e, &rt_class_StopIteration)) continue;
    if ((void *)*frame < (void *)run) e->trace = rt_trace_take(*frame, run, e->trace, false);
    *frame = run->frame;
    e = rt_iter_stop_error(e, flags);
  }
  return e;
}
