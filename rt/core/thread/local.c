/* threading.local: the attributes of an object are exchanged when threads are.
 *
 * Programs read and write such an object as any other. What it held is laid aside when another thread runs, and what it
 * held for that one, or what it was made with, comes in its place. */
#include <rt/string.h>
#include <rt/thread.h>

/* In the program's region, in the order in which they were made; they stay. */
typedef struct rt_local {
  struct rt_local *next;
  rt_object *object;
  size_t size;
  char made[]; /* what it held when it was made */
} rt_local;

/* What one object holds for a thread that does not run. */
typedef struct rt_local_kept {
  struct rt_local_kept *next;
  size_t size;
  char held[];
} rt_local_kept;

static rt_local *rt_locals, **rt_locals_end = &rt_locals;

static void rt_locals_keep(rt_thread *t) {
  rt_local_kept **at = (rt_local_kept **)&t->locals;
  for (rt_local *l = rt_locals; l; l = l->next, at = &(*at)->next) {
    if (!*at) {
      *at = rt_alloc(&rt_program_region, sizeof **at + l->size);
      (*at)->next = NULL;
      (*at)->size = l->size;
    }
    memcpy((*at)->held, l->object, l->size);
  }
}

static void rt_locals_switch(rt_thread *from, rt_thread *to) {
  from = rt_thread_home(from);
  to = rt_thread_home(to);
  if (from == to) return;
  if (!from->ended) rt_locals_keep(from);
  rt_local_kept *kept = to->locals;
  for (rt_local *l = rt_locals; l; l = l->next) {
    memcpy(l->object, kept ? kept->held : l->made, l->size);
    if (kept) kept = kept->next;
  }
}

static void rt_locals_drop(rt_thread *t) {
  rt_local_kept *kept = t->locals;
  t->locals = NULL;
  while (kept) {
    rt_local_kept *next = kept->next;
    rt_release(&rt_program_region, kept, sizeof *kept + kept->size);
    kept = next;
  }
}

void rt_local_make(void *object, size_t size) {
  rt_local *l = rt_alloc(&rt_program_region, sizeof *l + size);
  l->next = NULL;
  l->object = object;
  l->size = size;
  memcpy(l->made, object, size);
  *rt_locals_end = l;
  rt_locals_end = &l->next;
  rt_thread_switching = rt_locals_switch;
  rt_thread_ending = rt_locals_drop;
}
