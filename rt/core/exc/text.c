#include <rt/exc.h>

void rt_exc_str(rt_sb *out, const rt_exc *e) {
  rt_sb_str(out, e->text);
}
