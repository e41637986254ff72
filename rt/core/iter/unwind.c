#include <rt/iter.h>

/* PEP 479: a StopIteration that leaves a generator would look like its end. */
static rt_exc *rt_iter_stop_error(rt_exc *stop) {
  static struct rt_str_data rt_iter_stop_text = {30, 30, 0, "generator raised StopIteration"};
  rt_exc *e = rt_exc_new(rt_exc_home(), &rt_class_RuntimeError, RT_ARGS_STR, &rt_iter_stop_text);
  e->cause = e->context = stop;
  e->suppress_context = true;
  return e;
}

rt_exc *rt_iter_unwind(rt_exc *e, rt_handler *h, void ***frame) {
  while (rt_iter_running != h->running) {
    rt_running *run = rt_iter_running;
    rt_iter_running = run->up;
    run->it->state = RT_ITER_DONE;
    if (!rt_exc_is(e, &rt_class_StopIteration)) continue;
    if ((void *)*frame < (void *)run) e->trace = rt_trace_take(*frame, run, e->trace, false);
    *frame = run->frame;
    e = rt_iter_stop_error(e);
  }
  return e;
}
