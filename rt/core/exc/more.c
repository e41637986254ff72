#include <rt/exc.h>

rt_exc_more *rt_exc_more_of(rt_exc *e) {
  if (!e->more) {
    e->more = rt_alloc(rt_is_static(e) ? &rt_program_region : rt_region_of(e), sizeof *e->more);
    *e->more = (rt_exc_more){NULL, 0, NULL, NULL};
  }
  return e->more;
}
