#include "rt/limbs.h"

uint64_t *rt_scratch_open(rt_scratch *s, int64_t n) {
  s->in_region = n > RT_SCRATCH_LIMBS;
  if (!s->in_region) return s->near;
  rt_region_open(&s->region);
  return rt_alloc_plain(&s->region, (size_t)n * sizeof(uint64_t));
}

void rt_scratch_close(rt_scratch *s) {
  if (s->in_region) rt_region_close(&s->region);
}
