#pragma once
/* dict[K, V]: entries in insertion order, found through an open-addressing table of entry numbers. */
#include "params.h"
#include "rt/exc.h"
#include "rt/hash.h"

#define RT_DICT_SMALL 8
#define RT_DICT_FREE (-1)
#define RT_DICT_DELETED (-2)

typedef struct dict_K_V_entry {
  uint64_t hash; /* RT_HASH_DELETED: the entry is gone */
  K key;
  V value;
} dict_K_V_entry;

typedef struct dict_K_V {
  int32_t *table;          /* null until the first key */
  dict_K_V_entry *entries; /* room for two thirds of the table */
  uint64_t mask;
  int64_t len, end; /* keys; entries, deleted ones included */
  rt_region *region;
} dict_K_V;

static dict_K_V *dict_K_V_new(rt_region *r) {
  dict_K_V *d = rt_alloc(r, sizeof(dict_K_V));
  *d = (dict_K_V){.region = r};
  return d;
}

static inline int64_t dict_K_V_room(uint64_t slots) { return (int64_t)(slots * 2 / 3); }

static void dict_K_V_clear(dict_K_V *d) {
  if (d->table) {
    rt_release(d->region, d->table, (d->mask + 1) * sizeof(int32_t));
    rt_release(d->region, d->entries, (size_t)dict_K_V_room(d->mask + 1) * sizeof(dict_K_V_entry));
  }
  *d = (dict_K_V){.region = d->region};
}

/* The table slot of key, or the free slot that ends its chain; the table exists. K_eq may raise. */
static uint64_t dict_K_V_find(const dict_K_V *d, K key, uint64_t hash) {
  uint64_t perturb = hash, i = hash & d->mask;
  for (;;) {
    int32_t at = d->table[i];
    if (at == RT_DICT_FREE) return i;
    if (at >= 0 && d->entries[at].hash == hash && K_eq(d->entries[at].key, key)) return i;
    perturb >>= 5;
    i = (i * 5 + 1 + perturb) & d->mask;
  }
}

/* Writes an entry's number into the first free slot of its chain. */
static void dict_K_V_link(dict_K_V *d, uint64_t hash, int64_t at) {
  uint64_t perturb = hash, i = hash & d->mask;
  while (d->table[i] != RT_DICT_FREE) {
    perturb >>= 5;
    i = (i * 5 + 1 + perturb) & d->mask;
  }
  d->table[i] = (int32_t)at;
}

/* A table for three times the keys, as CPython grows, without deleted entries. */
static void dict_K_V_grow(dict_K_V *d) {
  dict_K_V old = *d;
  uint64_t slots = RT_DICT_SMALL;
  while (slots < (uint64_t)d->len * 3) slots <<= 1;
  if (slots > 1ULL << 31) rt_raise_memory();
  int32_t *table = rt_alloc(d->region, slots * sizeof(int32_t));
  d->entries = rt_alloc(d->region, (size_t)dict_K_V_room(slots) * sizeof(dict_K_V_entry));
  d->table = table;
  d->mask = slots - 1;
  d->end = 0;
  memset(table, 0xFF, slots * sizeof(int32_t));
  for (int64_t i = 0; i < old.end; i++)
    if (old.entries[i].hash != RT_HASH_DELETED) {
      d->entries[d->end] = old.entries[i];
      dict_K_V_link(d, old.entries[i].hash, d->end++);
    }
  old.region = d->region;
  dict_K_V_clear(&old);
}

/* Where key's value lies, or null. Valid until the dict changes. */
static V *dict_K_V_lookup(const dict_K_V *d, K key) {
  if (d->len == 0) return NULL;
  int32_t at = d->table[dict_K_V_find(d, key, rt_hash_stored(K_hash(key)))];
  return at < 0 ? NULL : &d->entries[at].value;
}

RT_COLD static void dict_K_V_raise_missing(K key) {
  rt_sb text;
  rt_sb_init(&text, rt_exc_home());
  K_repr(&text, key);
  rt_raise_repr(&rt_class_KeyError, rt_sb_finish(&text));
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

/* d[k] = v */
static void dict_K_V_set(dict_K_V *d, K key, V value) {
  uint64_t hash = rt_hash_stored(K_hash(key));
  value = V_keep(value, d->region);
  if (d->table) {
    int32_t at = d->table[dict_K_V_find(d, key, hash)];
    if (at >= 0) {
      d->entries[at].value = value;
      return;
    }
  }
  key = K_keep(key, d->region);
  if (!d->table || d->end == dict_K_V_room(d->mask + 1)) dict_K_V_grow(d);
  d->entries[d->end] = (dict_K_V_entry){hash, key, value};
  dict_K_V_link(d, hash, d->end++);
  d->len++;
}

/* d.pop(k) and del d[k]; KeyError. */
static V dict_K_V_pop(dict_K_V *d, K key) {
  uint64_t slot = d->len ? dict_K_V_find(d, key, rt_hash_stored(K_hash(key))) : 0;
  if (d->len == 0 || d->table[slot] < 0) dict_K_V_raise_missing(key);
  dict_K_V_entry *entry = &d->entries[d->table[slot]];
  d->table[slot] = RT_DICT_DELETED;
  entry->hash = RT_HASH_DELETED;
  d->len--;
  return entry->value;
}

/* Iteration: *at starts at 0; the next entry in insertion order, or null. */
static inline const dict_K_V_entry *dict_K_V_next(const dict_K_V *d, int64_t *at) {
  while (*at < d->end)
    if (d->entries[(*at)++].hash != RT_HASH_DELETED) return &d->entries[*at - 1];
  return NULL;
}

static void dict_K_V_repr(rt_sb *out, const dict_K_V *d) {
  int64_t at = 0;
  const char *before = "{";
  if (d->len == 0) rt_sb_char(out, '{');
  for (const dict_K_V_entry *e; (e = dict_K_V_next(d, &at)); before = ", ") {
    rt_sb_cstr(out, before);
    K_repr(out, e->key);
    rt_sb_cstr(out, ": ");
    V_repr(out, e->value);
  }
  rt_sb_char(out, '}');
}
