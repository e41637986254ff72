/* Takes all memory page by page and in runs, writes to all of it, gives it back, and can take as much again. */
#include "core.h"

/* All single pages there are, linked; their number. */
static uint64_t guest_take(void ***list) {
  uint64_t n = 0;
  *list = NULL;
  for (void **p; (p = rt_pages_alloc(1)); n++) {
    for (int i = 1; i < 512; i++) p[i] = p;
    p[0] = *list;
    *list = p;
  }
  return n;
}

static uint64_t guest_check(void **list) {
  uint64_t wrong = 0;
  for (void **next; list; list = next) {
    for (int i = 1; i < 512; i++) wrong += list[i] != list;
    next = list[0];
    rt_pages_free(list, 1);
  }
  return wrong;
}

int rt_main(void) {
  void **list;
  uint64_t first = guest_take(&list);
  uint64_t wrong = guest_check(list);
  void *run = rt_pages_alloc(first / 3);
  guest_text(run ? "run\n" : "no run\n");
  if (run) rt_pages_free(run, first / 3);
  uint64_t second = guest_take(&list);
  wrong += guest_check(list);
  guest_text(wrong == 0 && second >= first ? "same\n" : "differs\n");
  guest_number(first * 4);
  guest_text(" KiB\n");
  return 0;
}
