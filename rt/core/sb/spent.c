#include <rt/sb.h>

void rt_text_spent_slow(void *text, int64_t size) {
  if (rt_is_static(text)) return;
  rt_page *run = (rt_page *)((uintptr_t)text & ~(uintptr_t)(RT_PAGE - 1));
  rt_unmade(run->region, text, rt_text_room(size));
  rt_run_release(run->region, run);
}
