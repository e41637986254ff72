#include <rt/hash.h>
#include <rt/str.h>

/* For "" the cache never fills, which costs next to nothing. */
uint64_t rt_str_hash_slow(rt_str s) {
  return s->hash = s->size ? rt_hash_bytes(s->data, s->size) : 0;
}
