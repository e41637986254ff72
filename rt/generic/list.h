#pragma once
/* list[T], and tuple[T, ...]: a growable array. All that is stored passes T_keep, and the buffer lies in
   the list's region. Indexes may be negative; errors are CPython's. */
#include "params.h"
#include "rt/capacity.h"
#include "rt/exc.h"
#include "rt/slice.h"

typedef struct list_T {
  T *data;
  int64_t len, cap;
  rt_region *region;
} list_T;

/* Numbers are no addresses: no sweep looks into a large buffer of them, and what goes needs no wiping. */
static inline void list_T_refers_to_nothing(list_T *l) {
  if (T_plain) rt_plain(l->data, (size_t)l->cap);
}

static inline void list_T_leaves(T *items, int64_t n) { rt_items_leave(items, (size_t)n * sizeof(T), T_plain); }

/* An empty list with room for cap items. */
static list_T *list_T_new(rt_region *r, int64_t cap) {
  list_T *l = rt_alloc(r, sizeof(list_T));
  l->data = NULL;
  l->len = l->cap = 0;
  l->region = r;
  if (cap > 0) {
    l->cap = rt_capacity(0, cap, sizeof(T));
    l->data = rt_alloc(r, (size_t)l->cap * sizeof(T));
    list_T_refers_to_nothing(l);
  }
  return l;
}

/* Makes room for at least `need` items in all. Invalidates pointers into the buffer. */
RT_NOINLINE static void list_T_grow(list_T *l, int64_t need) {
  int64_t cap = rt_capacity(l->cap, need, sizeof(T));
  size_t old = (size_t)l->cap * sizeof(T), new = (size_t)cap * sizeof(T);
  l->data = rt_regrow(l->region, l->data, old, new, (size_t)l->len * sizeof(T));
  l->cap = cap;
  list_T_refers_to_nothing(l);
}

static inline void list_T_reserve(list_T *l, int64_t need) {
  if (RT_UNLIKELY(need > l->cap)) list_T_grow(l, need);
}

static inline void list_T_append(list_T *l, T x) {
  x = T_keep(x, l->region);
  if (RT_UNLIKELY(l->len == l->cap)) list_T_grow(l, l->len + 1);
  l->data[l->len++] = x;
}

/* Appends n items; they may be the list's own. */
static void list_T_extend_items(list_T *l, const T *items, int64_t n) {
  bool own = items == l->data;
  list_T_reserve(l, l->len + n);
  if (own) items = l->data;
  T *to = l->data + l->len;
  rt_region *r = l->region;
  l->len += n;
  /* Numbers are kept by copying them, so that nothing of the loop is left. */
  if (n > 0) memcpy(to, items, (size_t)n * sizeof(T));
  for (int64_t i = 0; i < n; i++) to[i] = T_keep(to[i], r);
}

static void list_T_extend(list_T *l, const list_T *from) { list_T_extend_items(l, from->data, from->len); }

/* l.extend(from[start:stop]), where `from` may be l. */
static void list_T_extend_part(list_T *l, const list_T *from, int64_t start, int64_t stop) {
  int64_t n = rt_slice_adjust(from->len, &start, &stop, 1);
  list_T_reserve(l, l->len + n);
  list_T_extend_items(l, from->data + start, n);
}

/* The same with `len` items that lie elsewhere. */
static void list_T_extend_cut(list_T *l, const T *items, int64_t len, int64_t start, int64_t stop) {
  int64_t n = rt_slice_adjust(len, &start, &stop, 1);
  list_T_extend_items(l, items + start, n);
}

/* A list of n given items. */
static list_T *list_T_of(rt_region *r, int64_t n, const T *items) {
  list_T *l = list_T_new(r, n);
  list_T_extend_items(l, items, n);
  return l;
}

static list_T *list_T_copy(rt_region *r, const list_T *l) { return list_T_of(r, l->len, l->data); }

static inline T list_T_get_unchecked(const list_T *l, int64_t i) { return l->data[i]; }

static inline T list_T_get(const list_T *l, int64_t i) {
  return l->data[rt_index(i, l->len, "list index out of range")];
}

/* The same for tuple[T, ...]. */
static inline T list_T_get_tuple(const list_T *l, int64_t i) {
  return l->data[rt_index(i, l->len, "tuple index out of range")];
}

static inline void list_T_set_unchecked(list_T *l, int64_t i, T x) { l->data[i] = T_keep(x, l->region); }

static inline void list_T_set(list_T *l, int64_t i, T x) {
  i = rt_index(i, l->len, "list assignment index out of range");
  l->data[i] = T_keep(x, l->region);
}

/* Keeps the buffer. */
static inline void list_T_clear(list_T *l) {
  list_T_leaves(l->data, l->len);
  l->len = 0;
}

/* Opens a gap of n items at i <= len, their contents undefined. */
static void list_T_open_gap(list_T *l, int64_t i, int64_t n) {
  list_T_reserve(l, l->len + n);
  if (l->len > i) memmove(l->data + i + n, l->data + i, (size_t)(l->len - i) * sizeof(T));
  l->len += n;
}

/* Takes out n items at i. */
static void list_T_close_gap(list_T *l, int64_t i, int64_t n) {
  int64_t rest = l->len - i - n;
  if (rest > 0) memmove(l->data + i, l->data + i + n, (size_t)rest * sizeof(T));
  l->len -= n;
  list_T_leaves(l->data + l->len, n);
}

static void list_T_insert(list_T *l, int64_t i, T x) {
  if (i < 0) i = i + l->len < 0 ? 0 : i + l->len;
  if (i > l->len) i = l->len;
  x = T_keep(x, l->region);
  list_T_open_gap(l, i, 1);
  l->data[i] = x;
}

/* l.pop(i); IndexError. */
static T list_T_pop(list_T *l, int64_t i) {
  if (l->len == 0) rt_raise_msg(&rt_class_IndexError, "pop from empty list");
  i = rt_index(i, l->len, "pop index out of range");
  T x = l->data[i];
  list_T_close_gap(l, i, 1);
  return x;
}

/* l.pop() */
static inline T list_T_pop_last(list_T *l) {
  if (RT_UNLIKELY(l->len == 0)) rt_raise_msg(&rt_class_IndexError, "pop from empty list");
  T x = l->data[--l->len];
  list_T_leaves(&l->data[l->len], 1);
  return x;
}

/* del l[i] */
static void list_T_del(list_T *l, int64_t i) {
  i = rt_index(i, l->len, "list assignment index out of range");
  list_T_close_gap(l, i, 1);
}

/* The index of the first item equal to x in [from, to), or -1. T_eq may change the list. */
static int64_t list_T_find(const list_T *l, T x, int64_t from, int64_t to) {
  for (int64_t i = from; i < to && i < l->len; i++)
    if (T_eq(l->data[i], x)) return i;
  return -1;
}

static inline bool list_T_contains(const list_T *l, T x) { return list_T_find(l, x, 0, l->len) >= 0; }

static int64_t list_T_count(const list_T *l, T x) {
  int64_t n = 0;
  for (int64_t i = 0; i < l->len; i++) n += T_eq(l->data[i], x);
  return n;
}

static void list_T_remove(list_T *l, T x) {
  int64_t i = list_T_find(l, x, 0, l->len);
  if (i < 0) rt_raise_msg(&rt_class_ValueError, "list.remove(x): x not in list");
  if (i < l->len) list_T_close_gap(l, i, 1);
}

RT_COLD static void list_T_raise_missing(T x) {
  rt_sb text;
  rt_sb_init(&text, rt_exc_home());
  T_repr(&text, x);
  rt_sb_cstr(&text, " is not in list");
  rt_raise_text(&rt_class_ValueError, rt_sb_finish(&text));
}

/* l.index(x, from, to); the default bounds are 0 and INT64_MAX. ValueError. */
static int64_t list_T_index(const list_T *l, T x, int64_t from, int64_t to) {
  if (from < 0) from = from + l->len < 0 ? 0 : from + l->len;
  if (to < 0) to = to + l->len < 0 ? 0 : to + l->len;
  int64_t i = list_T_find(l, x, from, to);
  if (i < 0) list_T_raise_missing(x);
  return i;
}

/* t.index(x, from, to) of a tuple. */
static int64_t list_T_index_tuple(const list_T *l, T x, int64_t from, int64_t to) {
  if (from < 0) from = from + l->len < 0 ? 0 : from + l->len;
  if (to < 0) to = to + l->len < 0 ? 0 : to + l->len;
  int64_t i = list_T_find(l, x, from, to);
  if (i < 0) rt_raise_msg(&rt_class_ValueError, "tuple.index(x): x not in tuple");
  return i;
}

static void list_T_reverse(list_T *l) {
  for (int64_t i = 0, j = l->len - 1; i < j; i++, j--) {
    T x = l->data[i];
    l->data[i] = l->data[j];
    l->data[j] = x;
  }
}

/* a + b */
static list_T *list_T_concat(rt_region *r, const list_T *a, const list_T *b) {
  list_T *l = list_T_new(r, a->len + b->len);
  list_T_extend(l, a);
  list_T_extend(l, b);
  return l;
}

/* a * n; MemoryError. */
static list_T *list_T_repeat(rt_region *r, const list_T *a, int64_t n) {
  int64_t len;
  if (n < 0) n = 0;
  if (RT_MUL_OVERFLOWS(a->len, n, &len)) rt_raise_memory();
  list_T *l = list_T_new(r, len);
  if (a->len == 1) {
    T x = T_keep(a->data[0], r), *to = l->data;
    if (sizeof(T) == 1 && n > 0) memset(to, *(const uint8_t *)&x, (size_t)n);
    else for (int64_t i = 0; i < n; i++) to[i] = x;
    l->len = n;
    return l;
  }
  for (int64_t i = 0; i < n && a->len > 0; i++) list_T_extend(l, a);
  return l;
}

/* a *= n */
static void list_T_repeat_inplace(list_T *l, int64_t n) {
  int64_t len = l->len, all;
  if (n <= 0) n = 0, l->len = 0;
  if (RT_MUL_OVERFLOWS(len, n, &all)) rt_raise_memory();
  list_T_reserve(l, all);
  for (int64_t i = 1; i < n && len > 0; i++) list_T_extend_items(l, l->data, len);
}

static bool list_T_eq(const list_T *a, const list_T *b) {
  if (a == b) return true;
  if (a->len != b->len) return false;
  for (int64_t i = 0; i < a->len && i < b->len; i++)
    if (!T_eq(a->data[i], b->data[i])) return false;
  return a->len == b->len;
}

/* The first index at which a and b differ, or the shorter one's length. */
static int64_t list_T_mismatch(const list_T *a, const list_T *b) {
  int64_t i = 0;
  while (i < a->len && i < b->len && T_eq(a->data[i], b->data[i])) i++;
  return i;
}

/* a < b */
static bool list_T_lt(const list_T *a, const list_T *b) {
  int64_t i = list_T_mismatch(a, b);
  return i < a->len && i < b->len ? T_lt(a->data[i], b->data[i]) : a->len < b->len;
}

/* a <= b: at the first difference == is known to be false, so < decides. */
static bool list_T_le(const list_T *a, const list_T *b) {
  int64_t i = list_T_mismatch(a, b);
  return i < a->len && i < b->len ? T_lt(a->data[i], b->data[i]) : a->len <= b->len;
}

/* min(l) and max(l): the first of equals; ValueError for an empty one. */
static T list_T_min(const list_T *l) {
  if (l->len == 0) rt_raise_msg(&rt_class_ValueError, "min() arg is an empty sequence");
  T best = l->data[0];
  for (int64_t i = 1; i < l->len; i++)
    if (T_lt(l->data[i], best)) best = l->data[i];
  return best;
}

static T list_T_max(const list_T *l) {
  if (l->len == 0) rt_raise_msg(&rt_class_ValueError, "max() arg is an empty sequence");
  T best = l->data[0];
  for (int64_t i = 1; i < l->len; i++)
    if (T_lt(best, l->data[i])) best = l->data[i];
  return best;
}

static void list_T_repr_items(rt_sb *out, const list_T *l) {
  for (int64_t i = 0; i < l->len; i++) {
    if (i > 0) rt_sb_bytes(out, ", ", 2);
    T_repr(out, l->data[i]);
  }
}

static void list_T_repr(rt_sb *out, const list_T *l) {
  rt_sb_char(out, '[');
  list_T_repr_items(out, l);
  rt_sb_char(out, ']');
}

/* As tuple[T, ...]: "(1,)", "(1, 2)". */
static void list_T_repr_tuple(rt_sb *out, const list_T *l) {
  rt_sb_char(out, '(');
  list_T_repr_items(out, l);
  if (l->len == 1) rt_sb_char(out, ',');
  rt_sb_char(out, ')');
}
