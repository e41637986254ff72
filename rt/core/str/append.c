#include <rt/str.h>

/* Makes p, `from` bytes long, `to` bytes long without moving it: in the pages of its own that a large object has, or as
   the newest object of its region. */
static bool rt_str_widen(void *p, size_t from, size_t to) {
  rt_page *page = (rt_page *)((uintptr_t)p & ~(uintptr_t)(RT_PAGE - 1));
  if (page->pages > 1) return to <= page->pages * RT_PAGE - sizeof(rt_page);
  return rt_extend(page->region, p, from, to);
}

rt_str rt_str_append(rt_region *r, rt_str a, rt_str b) {
  size_t from = sizeof *a + (size_t)a->size + 1, more = (size_t)b->size;
  if (rt_is_static(a)) return rt_str_concat(r, a, b);
  int64_t length = a->length + b->length;
  if (!rt_str_widen(a, from, from + more)) {
    size_t room = from + more > RT_PAGE_ROOM / 2 ? 2 * (from + more) : from + more;
    rt_str wide = rt_alloc(r, room);
    memcpy(wide, a, from);
    a = wide;
  }
  memcpy(a->data + a->size, b->data, more);
  a->size += (int64_t)more;
  a->length = length;
  a->hash = 0;
  a->data[a->size] = 0;
  return a;
}
