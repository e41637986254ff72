#include <rt/iter.h>

void rt_manager_done(rt_iter *it) {
  if (rt_iter_next(it)) rt_raise_msg(&rt_class_RuntimeError, "generator didn't stop");
}

/* Whether an exception that left the generator is only what was thrown into it. */
static bool rt_manager_passed(const rt_exc *e, const rt_exc *thrown) {
  return e == thrown || (rt_exc_is(thrown, &rt_class_StopIteration) && e->cause == thrown);
}

bool rt_manager_failed(rt_iter *it, rt_exc *e) {
  rt_trace *trace = e->trace;
  rt_handler h;
  if (RT_TRY(&h)) {
    bool more = rt_iter_throw(it, e);
    rt_handler_leave(&h);
    if (more) rt_raise_msg(&rt_class_RuntimeError, "generator didn't stop after throw()");
    return true;
  }
  rt_exc *left = rt_handler_exc(&h);
  if (!rt_manager_passed(left, e)) rt_reraise(left);
  rt_handler_done(&h);
  e->trace = trace;
  return false;
}
