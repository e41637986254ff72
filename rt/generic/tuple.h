#pragma once
/* What tuple[T, ...] can that list[T] can't: be hashed. */
#include "list.h"
#include "rt/hash.h"

static uint64_t list_T_hash_tuple(const list_T *l) {
  uint64_t acc = rt_hash_tuple_begin();
  for (int64_t i = 0; i < l->len; i++) acc = rt_hash_tuple_add(acc, T_hash(l->data[i]));
  return rt_hash_tuple_end(acc, l->len);
}
