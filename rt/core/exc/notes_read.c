#include <rt/exc.h>

int64_t rt_exc_note_count(const rt_exc *e) {
  int64_t count = 0;
  for (const rt_exc_note *n = e->more ? e->more->notes : NULL; n; n = n->next) count++;
  return count;
}

rt_str rt_exc_note_at(const rt_exc *e, int64_t index) {
  const rt_exc_note *n = e->more->notes;
  while (index-- > 0) n = n->next;
  return n->text;
}
