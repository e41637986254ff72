#include "rt/hash.h"

uint64_t rt_hash_frozenset(uint64_t shuffled, int64_t len) {
  uint64_t h = shuffled ^ (((uint64_t)len + 1) * 1927868237ULL);
  h ^= (h >> 11) ^ (h >> 25);
  h = h * 69069ULL + 907133923ULL;
  return h == UINT64_MAX ? 590923713ULL : h;
}
