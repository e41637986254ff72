#include <rt/int.h>

#include "rt/limbs.h"

int64_t rt_i128_mod_slow(rt_i128 x, int64_t m) {
  rt_u128 size = x < 0 ? 0 - (rt_u128)x : (rt_u128)x;
  uint64_t limbs[2] = {(uint64_t)size, (uint64_t)(size >> 64)}, quotient[2];
  int64_t rest = (int64_t)rt_limbs_div1(quotient, limbs, 2, (uint64_t)m);
  return x < 0 && rest ? m - rest : rest;
}
