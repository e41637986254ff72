#pragma once
/* set[T] and frozenset[T]: open addressing that places, grows and copies exactly as CPython 3.11 does, so
   that iterating gives the same order. A slot is free, deleted or in use by its hash (see rt/hash.h). */
#include "params.h"
#include "rt/exc.h"
#include "rt/hash.h"

/* Facts of CPython's table that the order depends on. */
#define RT_SET_SMALL 8
#define RT_SET_LINEAR 9
#define RT_SET_LARGE 50000

typedef struct set_T_slot {
  uint64_t hash;
  T key;
} set_T_slot;

typedef struct set_T {
  set_T_slot *table;
  uint64_t mask;
  int64_t fill, used; /* slots not free; slots in use */
  uint64_t finger;    /* where pop searches next */
  rt_region *region;
  set_T_slot small[RT_SET_SMALL];
} set_T;

static inline bool set_T_in_use(const set_T_slot *slot) {
  return slot->hash != RT_HASH_FREE && slot->hash != RT_HASH_DELETED;
}

static inline uint64_t set_T_hash_stored(T key) { return rt_hash_stored(T_hash(key)); }

static void set_T_wipe(set_T_slot *table, uint64_t slots) {
  for (uint64_t i = 0; i < slots; i++) table[i].hash = RT_HASH_FREE;
}

static void set_T_release_table(set_T *s, set_T_slot *table, uint64_t slots) {
  if (table != s->small) rt_release(s->region, table, slots * sizeof(set_T_slot));
}

/* Empties s; its finger stays. */
static void set_T_clear(set_T *s) {
  set_T_release_table(s, s->table, s->mask + 1);
  s->table = s->small;
  s->mask = RT_SET_SMALL - 1;
  s->fill = s->used = 0;
  set_T_wipe(s->small, RT_SET_SMALL);
}

static set_T *set_T_new(rt_region *r) {
  set_T *s = rt_alloc(r, sizeof(set_T));
  s->region = r;
  s->table = s->small;
  s->finger = 0;
  s->mask = RT_SET_SMALL - 1;
  set_T_clear(s);
  return s;
}

/* Whether the table lost `slot`, or its key, since the slot was found with `hash` in `table`. */
static inline bool set_T_moved(const set_T *s, const set_T_slot *table, const set_T_slot *slot, uint64_t hash) {
  return s->table != table || (uint64_t)(slot - table) > s->mask || slot->hash != hash;
}

/* The slot that holds key, or the free slot where it belongs. T_eq may raise, and may change the set: then
   the search begins anew. */
static set_T_slot *set_T_find(const set_T *s, T key, uint64_t hash) {
  const set_T_slot *table = s->table;
  uint64_t perturb = hash, i = hash & s->mask;
  for (;;) {
    uint64_t last = i + RT_SET_LINEAR <= s->mask ? i + RT_SET_LINEAR : i;
    for (uint64_t j = i; j <= last; j++) {
      set_T_slot *slot = &s->table[j];
      if (slot->hash == RT_HASH_FREE) return slot;
      if (slot->hash != hash) continue;
      bool equal = T_eq(slot->key, key);
      if (RT_UNLIKELY(set_T_moved(s, table, slot, hash))) return set_T_find(s, key, hash);
      if (equal) return slot;
    }
    perturb >>= 5;
    i = (i * 5 + 1 + perturb) & s->mask;
  }
}

/* Puts a key that isn't there into a table without deleted slots. */
static void set_T_place(set_T_slot *table, uint64_t mask, T key, uint64_t hash) {
  uint64_t perturb = hash, i = hash & mask;
  for (;;) {
    uint64_t last = i + RT_SET_LINEAR <= mask ? i + RT_SET_LINEAR : i;
    for (uint64_t j = i; j <= last; j++)
      if (table[j].hash == RT_HASH_FREE) {
        table[j].hash = hash;
        table[j].key = key;
        return;
      }
    perturb >>= 5;
    i = (i * 5 + 1 + perturb) & mask;
  }
}

static set_T_slot *set_T_new_table(set_T *s, uint64_t slots) {
  if (slots > (1ULL << 46) / sizeof(set_T_slot)) rt_raise_memory();
  return slots == RT_SET_SMALL ? s->small : rt_alloc_items(s->region, slots * sizeof(set_T_slot), T_plain);
}

/* Rebuilds the table with more than `least` slots and none deleted. */
static void set_T_resize(set_T *s, int64_t least) {
  uint64_t slots = RT_SET_SMALL, old_slots = s->mask + 1;
  while (slots <= (uint64_t)least) slots <<= 1;
  set_T_slot copy[RT_SET_SMALL], *old = s->table, *from = old;
  set_T_slot *table = set_T_new_table(s, slots);
  if (table == old) {
    if (s->fill == s->used) return;
    memcpy(copy, old, sizeof copy);
    from = copy;
  }
  set_T_wipe(table, slots);
  for (uint64_t i = 0; i < old_slots; i++)
    if (set_T_in_use(&from[i])) set_T_place(table, slots - 1, from[i].key, from[i].hash);
  s->table = table;
  s->mask = slots - 1;
  s->fill = s->used;
  if (table != old) set_T_release_table(s, old, old_slots);
}

static inline int64_t set_T_roomy(const set_T *s) { return s->used > RT_SET_LARGE ? s->used * 2 : s->used * 4; }

/* The slot for a new or known key: like set_T_find, but the last deleted slot on the way stands in for
   the free one. T_eq may raise. */
static set_T_slot *set_T_find_reusing(const set_T *s, T key, uint64_t hash) {
  const set_T_slot *table = s->table;
  uint64_t perturb = hash, i = hash & s->mask;
  set_T_slot *deleted = NULL;
  for (;;) {
    uint64_t last = i + RT_SET_LINEAR <= s->mask ? i + RT_SET_LINEAR : i;
    for (uint64_t j = i; j <= last; j++) {
      set_T_slot *slot = &s->table[j];
      if (slot->hash == RT_HASH_FREE) return deleted && deleted->hash == RT_HASH_DELETED ? deleted : slot;
      if (slot->hash == RT_HASH_DELETED) deleted = slot;
      if (slot->hash != hash) continue;
      bool equal = T_eq(slot->key, key);
      if (RT_UNLIKELY(set_T_moved(s, table, slot, hash))) return set_T_find_reusing(s, key, hash);
      if (equal) return slot;
    }
    perturb >>= 5;
    i = (i * 5 + 1 + perturb) & s->mask;
  }
}

/* Adds a key whose hash is known; false if it was there. */
static bool set_T_add_hashed(set_T *s, T key, uint64_t hash) {
  set_T_slot *slot = set_T_find_reusing(s, key, hash);
  if (set_T_in_use(slot)) return false;
  bool free = slot->hash == RT_HASH_FREE;
  slot->key = T_keep(key, s->region);
  slot->hash = hash;
  s->used++;
  s->fill += free;
  if (free && (uint64_t)s->fill * 5 >= s->mask * 3) set_T_resize(s, set_T_roomy(s));
  return true;
}

static inline void set_T_add(set_T *s, T key) { set_T_add_hashed(s, key, set_T_hash_stored(key)); }

static bool set_T_discard_hashed(set_T *s, T key, uint64_t hash) {
  set_T_slot *slot = set_T_find(s, key, hash);
  if (slot->hash == RT_HASH_FREE) return false;
  slot->hash = RT_HASH_DELETED;
  rt_items_leave(&slot->key, sizeof(T), T_plain);
  s->used--;
  return true;
}

/* False if key wasn't there. */
static inline bool set_T_discard(set_T *s, T key) { return set_T_discard_hashed(s, key, set_T_hash_stored(key)); }

static inline bool set_T_contains(const set_T *s, T key) {
  return set_T_find(s, key, set_T_hash_stored(key))->hash != RT_HASH_FREE;
}

RT_COLD static void set_T_raise_missing(T key) {
  rt_sb text;
  rt_sb_init(&text, rt_exc_home());
  T_repr(&text, key);
  rt_raise_repr(&rt_class_KeyError, rt_sb_finish(&text));
}

/* KeyError(key) */
static void set_T_remove(set_T *s, T key) {
  if (!set_T_discard(s, key)) set_T_raise_missing(key);
}

RT_COLD static void set_T_raise_empty(void) {
  const char text[] = "'pop from an empty set'";
  rt_raise_repr(&rt_class_KeyError, rt_text_new(rt_exc_home(), text, sizeof text - 1));
}

/* Takes out the first key at or behind the finger; KeyError when empty. */
static T set_T_pop(set_T *s) {
  if (s->used == 0) set_T_raise_empty();
  uint64_t i = s->finger & s->mask;
  while (!set_T_in_use(&s->table[i])) i = (i + 1) & s->mask;
  s->table[i].hash = RT_HASH_DELETED;
  s->used--;
  s->finger = i + 1;
  T key = s->table[i].key;
  rt_items_leave(&s->table[i].key, sizeof(T), T_plain);
  return key;
}

/* Iteration: *at starts at 0; the next slot in use, or null at the end. */
static inline const set_T_slot *set_T_next(const set_T *s, uint64_t *at) {
  while (*at <= s->mask) {
    const set_T_slot *slot = &s->table[(*at)++];
    if (set_T_in_use(slot)) return slot;
  }
  return NULL;
}

static inline int64_t set_T_len(const set_T *s) { return s->used; }

/* For a `for` loop: the number of the first slot in use from `at` on, or -1; its key is s->table[number].key.
   `size` is the set's length at the loop's start: RuntimeError when it changed. */
static inline int64_t set_T_advance(const set_T *s, int64_t at, int64_t size) {
  if (RT_UNLIKELY(s->used != size)) rt_raise_msg(&rt_class_RuntimeError, "Set changed size during iteration");
  uint64_t next = (uint64_t)at;
  return set_T_next(s, &next) ? (int64_t)next - 1 : -1;
}

/* Makes room for n more keys, as update() does before it reads a set or a dict. */
static void set_T_reserve(set_T *s, int64_t n) {
  if ((uint64_t)(s->fill + n) * 5 >= s->mask * 3) set_T_resize(s, (s->used + n) * 2);
}

/* Fills the empty s from a set without deleted slots and of the same size: slot by slot. */
static void set_T_mirror(set_T *s, const set_T *from) {
  for (uint64_t i = 0; i <= from->mask; i++)
    if (set_T_in_use(&from->table[i])) {
      s->table[i].hash = from->table[i].hash;
      s->table[i].key = T_keep(from->table[i].key, s->region);
    }
  s->fill = from->fill;
  s->used = from->used;
}

/* Gives s the table of `from`, which has no deleted slots, slot by slot. */
static void set_T_take(set_T *s, const set_T *from) {
  set_T_clear(s);
  if (from->mask != s->mask) {
    s->table = set_T_new_table(s, from->mask + 1);
    s->mask = from->mask;
    set_T_wipe(s->table, s->mask + 1);
  }
  set_T_mirror(s, from);
}

/* s |= from */
static void set_T_update(set_T *s, const set_T *from) {
  if (s == from || from->used == 0) return;
  set_T_reserve(s, from->used);
  if (s->fill == 0 && s->mask == from->mask && from->fill == from->used) {
    set_T_mirror(s, from);
    return;
  }
  bool clean = s->fill == 0;
  uint64_t at = 0;
  for (const set_T_slot *slot; (slot = set_T_next(from, &at));) {
    if (clean) set_T_place(s->table, s->mask, T_keep(slot->key, s->region), slot->hash);
    else set_T_add_hashed(s, slot->key, slot->hash);
  }
  if (clean) s->fill = s->used = from->used;
}

/* s |= from, for the s that x.union(from) makes from x: nothing is to be done for x itself. */
static inline void set_T_join(set_T *s, const set_T *x, const set_T *from) {
  if (from != x) set_T_update(s, from);
}

static set_T *set_T_copy(rt_region *r, const set_T *from) {
  set_T *s = set_T_new(r);
  set_T_update(s, from);
  return s;
}

/* The set that adding n items one by one makes. */
static set_T *set_T_of(rt_region *r, int64_t n, const T *items) {
  set_T *s = set_T_new(r);
  for (int64_t i = 0; i < n; i++) set_T_add(s, items[i]);
  return s;
}

/* The set of a display of three or more constants, which CPython updates from a constant frozenset. */
static set_T *set_T_of_constants(rt_region *r, int64_t n, const T *items) {
  return set_T_copy(r, set_T_of(r, n, items));
}

/* a | b */
static set_T *set_T_union(rt_region *r, const set_T *a, const set_T *b) {
  set_T *s = set_T_copy(r, a);
  if (a != b) set_T_update(s, b);
  return s;
}

static inline bool set_T_has(const set_T *s, const set_T_slot *slot) {
  return set_T_find(s, slot->key, slot->hash)->hash != RT_HASH_FREE;
}

/* The keys of a that are in b, or that are not. */
static set_T *set_T_filter(rt_region *r, const set_T *a, const set_T *b, bool in) {
  set_T *s = set_T_new(r);
  uint64_t at = 0;
  for (const set_T_slot *slot; (slot = set_T_next(a, &at));) {
    set_T_slot item = *slot;
    if (set_T_has(b, &item) == in) set_T_add_hashed(s, item.key, item.hash);
  }
  return s;
}

/* a & b */
static set_T *set_T_intersection(rt_region *r, const set_T *a, const set_T *b) {
  if (a == b) return set_T_copy(r, a);
  return b->used > a->used ? set_T_filter(r, a, b, true) : set_T_filter(r, b, a, true);
}

/* Moves the contents of `from`, which is given up and lies in the same region, into s. */
static void set_T_become(set_T *s, set_T *from) {
  set_T_release_table(s, s->table, s->mask + 1);
  memcpy(s->small, from->small, sizeof s->small);
  s->table = from->table == from->small ? s->small : from->table;
  s->mask = from->mask;
  s->fill = from->fill;
  s->used = from->used;
  rt_release(s->region, from, sizeof *from);
}

/* a &= b */
static void set_T_intersection_update(set_T *s, const set_T *b) {
  set_T_become(s, set_T_intersection(s->region, s, b));
}

static void set_T_discard_all(set_T *s, const set_T *from) {
  uint64_t at = 0;
  for (const set_T_slot *slot; (slot = set_T_next(from, &at));) set_T_discard_hashed(s, slot->key, slot->hash);
}

/* Rebuilds a table more than a fourth of which is deleted slots. */
static void set_T_squeeze(set_T *s) {
  if ((uint64_t)(s->fill - s->used) > s->mask / 4) set_T_resize(s, set_T_roomy(s));
}

/* a -= b */
static void set_T_difference_update(set_T *s, const set_T *b) {
  if (s == b) {
    set_T_clear(s);
    return;
  }
  if (b->used >> 3 > s->used) {
    set_T *common = set_T_intersection(s->region, s, b);
    set_T_discard_all(s, common);
    set_T_release_table(common, common->table, common->mask + 1);
    rt_release(s->region, common, sizeof *common);
  } else {
    set_T_discard_all(s, b);
  }
  set_T_squeeze(s);
}

/* a - b */
static set_T *set_T_difference(rt_region *r, const set_T *a, const set_T *b) {
  if (a->used >> 2 <= b->used) return set_T_filter(r, a, b, false);
  set_T *s = set_T_copy(r, a);
  set_T_difference_update(s, b);
  return s;
}

/* a ^= b */
static void set_T_symmetric_difference_update(set_T *s, const set_T *b) {
  if (s == b) {
    set_T_clear(s);
    return;
  }
  uint64_t at = 0;
  for (const set_T_slot *slot; (slot = set_T_next(b, &at));) {
    set_T_slot item = *slot;
    if (!set_T_discard_hashed(s, item.key, item.hash)) set_T_add_hashed(s, item.key, item.hash);
  }
}

/* a ^ b */
static set_T *set_T_symmetric_difference(rt_region *r, const set_T *a, const set_T *b) {
  set_T *s = set_T_copy(r, b);
  set_T_symmetric_difference_update(s, a);
  return s;
}

/* a <= b; set_T_le is its other name. */
static bool set_T_issubset(const set_T *a, const set_T *b) {
  if (a->used > b->used) return false;
  uint64_t at = 0;
  for (const set_T_slot *slot; (slot = set_T_next(a, &at));)
    if (!set_T_has(b, slot)) return false;
  return true;
}

static inline bool set_T_le(const set_T *a, const set_T *b) { return set_T_issubset(a, b); }

static inline bool set_T_eq(const set_T *a, const set_T *b) {
  return a == b || (a->used == b->used && set_T_issubset(a, b));
}

/* a < b: a proper subset. */
static inline bool set_T_lt(const set_T *a, const set_T *b) { return a->used < b->used && set_T_issubset(a, b); }

static bool set_T_isdisjoint(const set_T *a, const set_T *b) {
  if (a->used > b->used) return set_T_isdisjoint(b, a);
  uint64_t at = 0;
  for (const set_T_slot *slot; (slot = set_T_next(a, &at));)
    if (set_T_has(b, slot)) return false;
  return true;
}

static void set_T_repr_items(rt_sb *out, const set_T *s) {
  uint64_t at = 0;
  const char *before = "{";
  for (const set_T_slot *slot; (slot = set_T_next(s, &at)); before = ", ") {
    rt_sb_cstr(out, before);
    T_repr(out, slot->key);
  }
  rt_sb_char(out, '}');
}

static void set_T_repr(rt_sb *out, const set_T *s) {
  if (s->used == 0) rt_sb_cstr(out, "set()");
  else set_T_repr_items(out, s);
}

static void set_T_repr_frozen(rt_sb *out, const set_T *s) {
  rt_sb_cstr(out, "frozenset(");
  if (s->used > 0) set_T_repr_items(out, s);
  rt_sb_char(out, ')');
}

/* hash() of a frozenset. */
static uint64_t set_T_hash_frozen(const set_T *s) {
  uint64_t mixed = 0, at = 0;
  for (const set_T_slot *slot; (slot = set_T_next(s, &at));) mixed ^= rt_hash_shuffle(slot->hash);
  return rt_hash_frozenset(mixed, s->used);
}
