#include <rt/str.h>

/* Makes p, `from` bytes long, `to` bytes long without moving it: in the pages of its own that a large object has, or as
   the newest object of its region. */
static bool rt_str_widen(void *p, size_t from, size_t to) {
  rt_page *page = (rt_page *)((uintptr_t)p & ~(uintptr_t)(RT_PAGE - 1));
  if (page->pages > 1) {
    if (to > page->pages * RT_PAGE - sizeof(rt_page) - rt_tag_room()) return false;
    rt_unpoison(p, to);
    return true;
  }
  return rt_extend(page->region, p, from, to);
}

rt_str rt_str_append(rt_region *r, rt_str a, rt_str b) {
  size_t from = rt_text_room(a->size), to = rt_text_room(a->size + b->size);
  if (rt_is_static(a)) return rt_str_concat(r, a, b);
  int64_t length = a->length + b->length;
  if (!rt_str_widen(a, from, to)) {
    size_t room = to > RT_PAGE_ROOM / 2 ? 2 * to : to;
    rt_str wide = rt_alloc_plain(r, room);
    memcpy(wide, a, from);
    a = wide;
  }
  memcpy(a->data + a->size, b->data, (size_t)b->size);
  a->size += b->size;
  a->length = length;
  a->hash = 0;
  a->data[a->size] = 0;
  return a;
}
