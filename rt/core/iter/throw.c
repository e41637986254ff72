#include <rt/iter.h>

RT_COLD void rt_iter_busy(void) {
  rt_raise_msg(&rt_class_ValueError, "generator already executing");
}

RT_COLD void rt_iter_raise_thrown(rt_iter *it) {
  rt_exc *e = it->thrown;
  it->thrown = NULL;
  rt_raise(e);
}

bool rt_iter_throw(rt_iter *it, rt_exc *e) {
  if (it->state == RT_ITER_RUNNING) rt_iter_busy();
  if (it->state < 0) rt_raise(e);
  it->thrown = e;
  return it->next(it);
}

void rt_iter_check_send(const rt_iter *it) {
  if (it->state == 0) {
    rt_raise_msg(&rt_class_TypeError, it->size & RT_ITER_ASYNC
                                          ? "can't send non-None value to a just-started async generator"
                                      : it->size & RT_ITER_COROUTINE
                                          ? "can't send non-None value to a just-started coroutine"
                                          : "can't send non-None value to a just-started generator");
  }
}

void rt_iter_delegate(rt_iter *outer, rt_iter *inner) {
  rt_exc *e = outer->thrown;
  if (!e || !(inner->size & RT_ITER_GENERATOR)) return;
  if (rt_exc_is(e, &rt_class_GeneratorExit)) {
    rt_iter_close(inner);
  } else {
    outer->thrown = NULL;
    inner->thrown = e;
  }
}
