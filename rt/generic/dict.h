#pragma once
/* dict[K, V]: entries in insertion order, found through an open-addressing table of entry numbers. The smallest have
   no table: the few entries are looked through. The hash of a key is kept in its entry; that of a str, which knows it
   itself, in part in the table. */
#include "params.h"
#include "rt/exc.h"
#include "rt/hash.h"

#define RT_DICT_SMALL 8
#define RT_DICT_FREE (-1)
#define RT_DICT_DELETED (-2)
#define RT_DICT_CHANGED (-3)

typedef struct dict_K_V_entry {
  K_mark mark; /* of the key's hash; also tells whether the entry is gone */
  K key;
  V value;
} dict_K_V_entry;

typedef struct dict_K_V {
  K_slot *table;           /* null for RT_DICT_SMALL slots */
  dict_K_V_entry *entries; /* null until the first key; room for two thirds of the slots */
  uint32_t mask;           /* the number of slots - 1 */
  int32_t len, end;        /* keys; entries, deleted ones included */
  int32_t filled;          /* slots that aren't free */
  rt_region *region;
  struct rt_closure *factory; /* of a defaultdict that needs one of its own */
} dict_K_V;

static dict_K_V *dict_K_V_new(rt_region *r) {
  dict_K_V *d = rt_alloc(r, sizeof(dict_K_V));
  *d = (dict_K_V){.region = r};
  return d;
}

static inline int64_t dict_K_V_room(uint64_t slots) { return (int64_t)(slots * 2 / 3); }

static void dict_K_V_clear(dict_K_V *d) {
  if (d->table) rt_release(d->region, d->table, ((size_t)d->mask + 1) * sizeof(K_slot));
  if (d->entries) {
    rt_release(d->region, d->entries, (size_t)dict_K_V_room((uint64_t)d->mask + 1) * sizeof(dict_K_V_entry));
  }
  *d = (dict_K_V){.region = d->region, .factory = d->factory};
}

static inline bool dict_K_V_gone(const dict_K_V_entry *e) { return K_mark_gone(e->mark, e->key); }
static inline uint64_t dict_K_V_entry_hash(const dict_K_V_entry *e) { return K_mark_hash(e->mark, e->key); }

/* The number of key's entry, or -1, where there is no table; RT_DICT_CHANGED where K_eq has changed the dict. */
static int64_t dict_K_V_look_through(const dict_K_V *d, K key, uint64_t hash) {
  const dict_K_V_entry *entries = d->entries;
  for (int64_t at = 0; at < d->end; at++) {
    if (dict_K_V_gone(&entries[at]) || dict_K_V_entry_hash(&entries[at]) != hash) continue;
    int32_t end = d->end, len = d->len;
    bool equal = K_eq(entries[at].key, key);
    if (RT_UNLIKELY(d->entries != entries || d->table || d->end != end || d->len != len)) return RT_DICT_CHANGED;
    if (equal) return at;
  }
  return -1;
}

/* The number of key's entry, or -1. K_eq may raise, and may change the dict: then the search begins anew. */
static int64_t dict_K_V_search(const dict_K_V *d, K key, uint64_t hash) {
  const K_slot *table = d->table;
  uint64_t perturb = K_slot_hash(hash), i = hash & d->mask;
  if (!table) {
    int64_t at = dict_K_V_look_through(d, key, hash);
    return RT_UNLIKELY(at == RT_DICT_CHANGED) ? dict_K_V_search(d, key, hash) : at;
  }
  for (;;) {
    K_slot slot = table[i];
    int32_t at = K_slot_at(slot);
    if (at == RT_DICT_FREE) return -1;
    if (at >= 0 && K_slot_matches(slot, d->entries[at].mark, hash)) {
      bool equal = K_eq(d->entries[at].key, key);
      if (RT_UNLIKELY(d->table != table || i > d->mask || K_slot_at(table[i]) != at)) return dict_K_V_search(d, key, hash);
      if (equal) return at;
    }
    perturb >>= 5;
    i = (i * 5 + 1 + perturb) & d->mask;
  }
}

/* Writes an entry's number into the first free slot of its chain. */
static void dict_K_V_link(dict_K_V *d, uint64_t hash, int64_t at) {
  uint64_t perturb = K_slot_hash(hash), i = hash & d->mask;
  if (!d->table) return;
  while (K_slot_at(d->table[i]) != RT_DICT_FREE) {
    perturb >>= 5;
    i = (i * 5 + 1 + perturb) & d->mask;
  }
  d->table[i] = K_slot_of((int32_t)at, hash);
}

/* Tables of `slots` slots, a power of two, without deleted entries. */
static void dict_K_V_resize(dict_K_V *d, uint64_t slots) {
  dict_K_V old = *d;
  if (slots > 1ULL << 31) rt_raise_memory();
  K_slot *table = slots > RT_DICT_SMALL ? rt_alloc_plain(d->region, slots * sizeof(K_slot)) : NULL;
  d->entries = rt_alloc_items(d->region, (size_t)dict_K_V_room(slots) * sizeof(dict_K_V_entry), K_plain && V_plain);
  d->table = table; /* nothing raises from here on */
  d->mask = (uint32_t)(slots - 1);
  d->end = 0;
  if (table) memset(table, 0xFF, slots * sizeof(K_slot));
  if (K_slot_knows && old.table && old.len == old.end) {
    memcpy(d->entries, old.entries, (size_t)old.end * sizeof(dict_K_V_entry));
    for (uint64_t i = 0; i <= old.mask; i++)
      if (K_slot_at(old.table[i]) >= 0) dict_K_V_link(d, K_slot_known(old.table[i]), K_slot_at(old.table[i]));
    d->end = old.end;
  } else {
    for (int64_t i = 0; i < old.end; i++)
      if (!dict_K_V_gone(&old.entries[i])) {
        d->entries[d->end] = old.entries[i];
        dict_K_V_link(d, dict_K_V_entry_hash(&old.entries[i]), d->end++);
      }
  }
  d->filled = d->end;
  dict_K_V_clear(&old);
}

/* Room for three times the keys, as CPython grows. */
static void dict_K_V_grow(dict_K_V *d) {
  uint64_t slots = RT_DICT_SMALL;
  while (slots < (uint64_t)d->len * 3) slots <<= 1;
  dict_K_V_resize(d, slots);
}

static inline int64_t dict_K_V_len(const dict_K_V *d) { return d->len; }

/* The number of key's entry, d->entries[number], or -1. Valid until the dict changes. */
static inline int64_t dict_K_V_index(const dict_K_V *d, K key) {
  return d->len == 0 ? -1 : dict_K_V_search(d, key, rt_hash_stored(K_hash(key)));
}

/* Where key's value lies, or null. Valid until the dict changes. */
static inline V *dict_K_V_lookup(const dict_K_V *d, K key) {
  int64_t at = dict_K_V_index(d, key);
  return at < 0 ? NULL : &d->entries[at].value;
}

RT_COLD static void dict_K_V_raise_missing(K key) {
  rt_sb text;
  rt_sb_init(&text, rt_exc_home());
  K_repr(&text, key);
  rt_raise_repr(&rt_class_KeyError, rt_sb_finish(&text));
}

/* The number of key's entry; KeyError. */
static inline int64_t dict_K_V_place(const dict_K_V *d, K key) {
  int64_t at = dict_K_V_index(d, key);
  if (RT_UNLIKELY(at < 0)) dict_K_V_raise_missing(key);
  return at;
}

/* d[k], and its slot for `d[k] += x`; KeyError. */
static V *dict_K_V_slot_for(const dict_K_V *d, K key) {
  V *slot = dict_K_V_lookup(d, key);
  if (RT_UNLIKELY(!slot)) dict_K_V_raise_missing(key);
  return slot;
}

static inline V dict_K_V_get(const dict_K_V *d, K key) { return *dict_K_V_slot_for(d, key); }

static inline bool dict_K_V_contains(const dict_K_V *d, K key) { return dict_K_V_lookup(d, key) != NULL; }

/* d.get(k, fallback) */
static inline V dict_K_V_get_or(const dict_K_V *d, K key, V fallback) {
  V *slot = dict_K_V_lookup(d, key);
  return slot ? *slot : fallback;
}

/* Appends an entry for a key that isn't there. */
static void dict_K_V_add(dict_K_V *d, K key, uint64_t hash, V value) {
  key = K_keep(key, d->region);
  if (!d->entries || d->filled == dict_K_V_room((uint64_t)d->mask + 1)) dict_K_V_grow(d);
  d->entries[d->end] = (dict_K_V_entry){K_mark_of(hash), key, value};
  dict_K_V_link(d, hash, d->end++);
  d->filled++;
  d->len++;
}

static void dict_K_V_set_hashed(dict_K_V *d, K key, uint64_t hash, V value) {
  value = V_keep(value, d->region);
  int64_t at = dict_K_V_search(d, key, hash);
  if (at >= 0) d->entries[at].value = value;
  else dict_K_V_add(d, key, hash, value);
}

/* d[k] = v */
static void dict_K_V_set(dict_K_V *d, K key, V value) {
  dict_K_V_set_hashed(d, key, rt_hash_stored(K_hash(key)), value);
}

/* d[k] = v where key's entry has number `at`, or none for -1; its number now. */
static inline int64_t dict_K_V_put(dict_K_V *d, int64_t at, K key, V value) {
  value = V_keep(value, d->region);
  if (at >= 0) {
    d->entries[at].value = value;
    return at;
  }
  dict_K_V_add(d, key, rt_hash_stored(K_hash(key)), value);
  return d->end - 1;
}

/* d.setdefault(k, v) */
static V dict_K_V_setdefault(dict_K_V *d, K key, V value) {
  uint64_t hash = rt_hash_stored(K_hash(key));
  int64_t at = dict_K_V_search(d, key, hash);
  if (at >= 0) return d->entries[at].value;
  value = V_keep(value, d->region);
  dict_K_V_add(d, key, hash, value);
  return value;
}

/* Takes entry `at` out of the table; it can be read until the dict changes. */
static void dict_K_V_drop(dict_K_V *d, int64_t at) {
  d->len--;
  if (!d->table) return;
  uint64_t hash = dict_K_V_entry_hash(&d->entries[at]), perturb = K_slot_hash(hash), i = hash & d->mask;
  while (K_slot_at(d->table[i]) != at) {
    perturb >>= 5;
    i = (i * 5 + 1 + perturb) & d->mask;
  }
  d->table[i] = K_slot_of(RT_DICT_DELETED, 0);
}

/* Takes out entry `at`, but for its value, which is what comes back. */
static V dict_K_V_take(dict_K_V *d, int64_t at) {
  dict_K_V_entry *e = &d->entries[at];
  dict_K_V_drop(d, at);
  V value = e->value;
  rt_items_leave(&e->key, sizeof(K), K_plain);
  rt_items_leave(&e->value, sizeof(V), V_plain);
  K_mark_leave(e);
  return value;
}

/* d.pop(k); KeyError. */
static V dict_K_V_pop(dict_K_V *d, K key) {
  int64_t at = dict_K_V_index(d, key);
  if (at < 0) dict_K_V_raise_missing(key);
  return dict_K_V_take(d, at);
}

/* del d[k]; KeyError. */
static inline void dict_K_V_del(dict_K_V *d, K key) { dict_K_V_pop(d, key); }

/* d.pop(k, fallback) */
static V dict_K_V_pop_or(dict_K_V *d, K key, V fallback) {
  int64_t at = dict_K_V_index(d, key);
  if (at < 0) return fallback;
  return dict_K_V_take(d, at);
}

RT_COLD static void dict_K_V_raise_empty(void) {
  const char text[] = "'popitem(): dictionary is empty'";
  rt_raise_repr(&rt_class_KeyError, rt_text_new(rt_exc_home(), text, sizeof text - 1));
}

/* d.popitem(): the number of the entry taken out, which can be read until the dict changes; KeyError. */
static int64_t dict_K_V_popitem(dict_K_V *d) {
  if (d->len == 0) dict_K_V_raise_empty();
  int64_t at = d->end - 1;
  while (dict_K_V_gone(&d->entries[at])) at--;
  dict_K_V_drop(d, at);
  d->end = (int32_t)at;
  return at;
}

/* The number of the first entry from `at` on, or -1. */
static inline int64_t dict_K_V_from(const dict_K_V *d, int64_t at) {
  while (at < d->end && dict_K_V_gone(&d->entries[at])) at++;
  return at < d->end ? at : -1;
}

/* The same for a `for` loop; `size` is the dict's length at its start. RuntimeError when it changed. */
static inline int64_t dict_K_V_advance(const dict_K_V *d, int64_t at, int64_t size) {
  if (RT_UNLIKELY(d->len != size))
    rt_raise_msg(&rt_class_RuntimeError, "dictionary changed size during iteration");
  return dict_K_V_from(d, at);
}

/* reversed(d): the number of the last entry up to `at`, or -1; the loop starts at d->end - 1. */
static inline int64_t dict_K_V_retreat(const dict_K_V *d, int64_t at, int64_t size) {
  if (RT_UNLIKELY(d->len != size))
    rt_raise_msg(&rt_class_RuntimeError, "dictionary changed size during iteration");
  while (at >= 0 && dict_K_V_gone(&d->entries[at])) at--;
  return at;
}

static void dict_K_V_repr(rt_sb *out, const dict_K_V *d) {
  const char *before = "";
  rt_sb_char(out, '{');
  for (int64_t at = 0; (at = dict_K_V_from(d, at)) >= 0; at++, before = ", ") {
    dict_K_V_entry e = d->entries[at];
    rt_sb_cstr(out, before);
    K_repr(out, e.key);
    rt_sb_cstr(out, ": ");
    V_repr(out, e.value);
  }
  rt_sb_char(out, '}');
}
