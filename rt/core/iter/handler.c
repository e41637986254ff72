#include <rt/iter.h>

void rt_handler_suspend(rt_handler *h, rt_region *r) {
  rt_handled = h->handled;
  rt_current = h->kept.up;
  rt_region_adopt(r, &h->kept);
}

void rt_handler_resume(rt_handler *h, rt_exc *e) {
  h->regions = rt_current;
  h->handled = rt_handled;
  h->exc = rt_handled = e;
  rt_region_open(&h->kept);
}
