#include <rt/exc.h>

void rt_exc_take_history(rt_exc *e, const rt_exc *from) {
  e->trace = from->trace;
  e->context = from->context;
  e->cause = from->cause;
  e->suppress_context = true; /* as CPython has it */
  for (const rt_exc_note *n = from->more ? from->more->notes : NULL; n; n = n->next) {
    rt_exc_add_note(e, n->text);
  }
}

bool rt_exc_same_history(const rt_exc *e, const rt_exc *other) {
  return e->trace == other->trace && e->cause == other->cause && e->context == other->context;
}
