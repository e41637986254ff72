#include <rt/exc.h>
#include <rt/str.h>

void rt_exc_set_shown(rt_exc *e, rt_str shown) {
  rt_exc_more_of(e)->shown = rt_str_keep(shown, rt_is_static(e) ? &rt_program_region : rt_region_of(e));
}
