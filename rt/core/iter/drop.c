#include <rt/iter.h>
#include <rt/str.h>

/* Closes it as CPython does when the last reference goes: nobody is there to catch an exception. */
static void rt_iter_finalise(rt_iter *it) {
  rt_handler h;
  if (RT_TRY(&h)) {
    rt_iter_close(it);
    rt_handler_leave(&h);
    return;
  }
  rt_sb *err = rt_stderr();
  rt_sb_cstr(err, "Exception ignored in: <generator object>\n");
  rt_traceback_print(err, rt_handler_exc(&h));
  rt_handler_done(&h);
}

void rt_iter_abandon(rt_iter *it) {
  if (it != NULL && it->state > 0 && it->size & RT_ITER_CLOSING) rt_iter_finalise(it);
}

void rt_iter_drop(rt_iter *it) {
  rt_iter_abandon(it);
  rt_release(rt_region_of(it), it, it->size & RT_ITER_SIZE);
}
