#include "rt/capacity.h"
#include "rt/exc.h"
#include "rt/region.h"

#define RT_CAPACITY_LARGE (1 << 16)
#define RT_CAPACITY_LIMIT (1LL << 40)

/* The size nearest to `bytes` that leaves nothing of its pages unused. */
static size_t rt_capacity_fit(size_t bytes) {
  if (bytes <= RT_PAGE_ROOM) return bytes;
  if (bytes <= RT_PAGE) return RT_PAGE_ROOM;
  size_t pages = (bytes + sizeof(rt_page) + RT_PAGE / 2) / RT_PAGE;
  return pages * RT_PAGE - sizeof(rt_page);
}

int64_t rt_capacity(int64_t cap, int64_t need, size_t item) {
  int64_t limit = (int64_t)(RT_CAPACITY_LIMIT / item);
  int64_t next = cap * (int64_t)item < RT_CAPACITY_LARGE ? cap * 2 : cap + cap / 2;
  if (next < 4) next = 4;
  if (next < need) next = need;
  if (next > limit) rt_raise_memory();
  int64_t fit = (int64_t)(rt_capacity_fit((size_t)next * item) / item);
  return fit < need ? next : fit;
}
