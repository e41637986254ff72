#pragma once
/* dict[K, V] as a whole: copies, unions, comparison. */
#include "dict.h"

/* Room for n entries in all, made at once. */
static void dict_K_V_reserve(dict_K_V *d, int64_t n) {
  uint64_t slots = RT_DICT_SMALL;
  while (dict_K_V_room(slots) < n) slots <<= 1;
  if (!d->entries || slots > (uint64_t)d->mask + 1) dict_K_V_resize(d, slots);
}

/* d.copy() in r */
static dict_K_V *dict_K_V_copy(rt_region *r, const dict_K_V *from) {
  dict_K_V *d = dict_K_V_new(r);
  if (from->len == 0) return d;
  dict_K_V_reserve(d, from->len);
  for (int64_t at = 0; (at = dict_K_V_from(from, at)) >= 0; at++) {
    const dict_K_V_entry *e = &from->entries[at];
    dict_K_V_add(d, e->key, dict_K_V_entry_hash(e), V_keep(e->value, r));
  }
  return d;
}

/* d.update(from); RuntimeError when K_eq changes `from`. */
static void dict_K_V_update(dict_K_V *d, const dict_K_V *from) {
  if (d == from) return;
  int64_t end = from->end;
  for (int64_t at = 0; (at = dict_K_V_from(from, at)) >= 0; at++) {
    dict_K_V_entry e = from->entries[at];
    dict_K_V_set_hashed(d, e.key, dict_K_V_entry_hash(&e), e.value);
    if (RT_UNLIKELY(from->end != end)) rt_raise_msg(&rt_class_RuntimeError, "dict mutated during update");
  }
}

/* a | b */
static dict_K_V *dict_K_V_union(rt_region *r, const dict_K_V *a, const dict_K_V *b) {
  dict_K_V *d = dict_K_V_copy(r, a);
  dict_K_V_update(d, b);
  return d;
}

/* Whether d has that key with an equal value. */
static bool dict_K_V_has(const dict_K_V *d, const dict_K_V_entry *e) {
  int64_t at = dict_K_V_search(d, e->key, dict_K_V_entry_hash(e));
  return at >= 0 && V_eq(e->value, d->entries[at].value);
}

/* a == b */
static bool dict_K_V_eq(const dict_K_V *a, const dict_K_V *b) {
  if (a == b) return true; /* it may hold itself */
  if (a->len != b->len) return false;
  for (int64_t at = 0; (at = dict_K_V_from(a, at)) >= 0; at++) {
    dict_K_V_entry e = a->entries[at];
    if (!dict_K_V_has(b, &e)) return false;
  }
  return true;
}
