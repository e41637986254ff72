#include <rt/iter.h>

/* GeneratorExit where the generator waits; whether it yields once more. */
static bool rt_iter_exit(rt_iter *it) {
  it->thrown = rt_exc_new(rt_exc_home(), &rt_class_GeneratorExit, RT_ARGS_NONE, &rt_text_empty);
  rt_handler h;
  if (RT_TRY(&h)) {
    bool more = it->next(it);
    rt_handler_leave(&h);
    return more;
  }
  rt_exc *e = rt_handler_exc(&h);
  if (!rt_exc_is(e, &rt_class_GeneratorExit)) rt_reraise(e);
  rt_handler_done(&h);
  return false;
}

void rt_iter_close(rt_iter *it) {
  if (it->state == RT_ITER_RUNNING) rt_iter_busy();
  if (it->state <= 0 || !(it->size & RT_ITER_CLOSING)) {
    it->state = RT_ITER_DONE;
  } else if (rt_iter_exit(it)) {
    rt_raise_msg(&rt_class_RuntimeError, it->size & RT_ITER_ASYNC       ? "async generator ignored GeneratorExit"
                                         : it->size & RT_ITER_COROUTINE ? "coroutine ignored GeneratorExit"
                                                                        : "generator ignored GeneratorExit");
  }
}
