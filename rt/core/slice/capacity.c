#include "rt/capacity.h"
#include "rt/exc.h"

#define RT_CAPACITY_LARGE (1 << 16)
#define RT_CAPACITY_LIMIT (1LL << 40)

int64_t rt_capacity(int64_t cap, int64_t need, size_t item) {
  int64_t limit = (int64_t)(RT_CAPACITY_LIMIT / item);
  int64_t next = cap * (int64_t)item < RT_CAPACITY_LARGE ? cap * 2 : cap + cap / 2;
  if (next < 4) next = 4;
  if (next < need) next = need;
  if (next > limit) rt_raise_memory();
  return next;
}
