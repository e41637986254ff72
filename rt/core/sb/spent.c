#include <rt/sb.h>

void rt_text_spent_slow(void *text, int64_t size) {
  if (rt_is_static(text)) return;
  rt_page *page = (rt_page *)((uintptr_t)text & ~(uintptr_t)(RT_PAGE - 1));
  if (page->pages == 1) {
    rt_poison(text, 8 + (size_t)size);
  } else {
    rt_unmade(page->region, text, rt_text_room(size));
    rt_run_release(page->region, page);
  }
}
