/* Pages for rings and packets, and the page of xenstore. */
#include <rt/xen.h>
#include "machine.h"
#include "pv.h"

int64_t rt_xen_memory_left(void) {
  return (int64_t)(rt_pages_left() * RT_PAGE);
}

int64_t rt_xen_page_new(void) {
  void *page = xen_is_there ? rt_pages_alloc(1) : NULL;
  if (page) memset(page, 0, RT_PAGE);
  return (int64_t)page;
}

int64_t rt_xen_page_frame(int64_t page) {
  uint64_t frame = ((uintptr_t)page - xen_machine.linear) >> 12;
  return (int64_t)(xen_is_pv ? xen_pv_p2m[frame] : frame);
}

void rt_xen_page_free(int64_t page) {
  rt_pages_free((void *)page, 1);
}

rt_bytes rt_xen_copy_out(rt_region *r, int64_t page, int64_t at, int64_t n) {
  return rt_bytes_copy(r, (const void *)(page + at), n);
}

void rt_xen_copy_onto(rt_bytes frame, int64_t to, int64_t page, int64_t at, int64_t n) {
  memcpy(frame->data + to, (const void *)(page + at), (size_t)n);
}

void rt_xen_copy_in(int64_t page, int64_t at, const uint8_t *data, int64_t from, int64_t n) {
  memcpy((void *)(page + at), data + from, (size_t)n);
}

int64_t rt_xen_store_page(void) {
  return (int64_t)xen_machine.store;
}

int64_t rt_xen_store_port(void) {
  return xen_machine.store_port;
}
