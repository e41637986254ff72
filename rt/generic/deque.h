#pragma once
/* collections.deque[T]: a ring buffer whose room is a power of two. All that is stored passes T_keep. */
#include "params.h"
#include "rt/capacity.h"
#include "rt/exc.h"
#include "rt/slice.h"

#define RT_DEQUE_SMALL 8

typedef struct deque_T {
  T *data; /* null until the first item */
  int64_t first, len;
  int64_t room;   /* a power of two, or 0 */
  int64_t maxlen; /* negative: None */
  rt_region *region;
} deque_T;

/* deque(maxlen=maxlen); negative: no limit. The compiler checks a negative one with rt_deque_maxlen. */
static deque_T *deque_T_new(rt_region *r, int64_t maxlen) {
  deque_T *d = rt_alloc(r, sizeof(deque_T));
  *d = (deque_T){.maxlen = maxlen, .region = r};
  return d;
}

static inline int64_t deque_T_len(const deque_T *d) { return d->len; }

/* Item i of the ring, 0 <= i < room. */
static inline T *deque_T_cell(const deque_T *d, int64_t i) { return &d->data[(d->first + i) & (d->room - 1)]; }

/* Item i, which exists: for loops. */
static inline T deque_T_at(const deque_T *d, int64_t i) { return *deque_T_cell(d, i); }

/* The same for a `for` loop; `size` is the deque's length at its start. RuntimeError when it changed. */
static inline T deque_T_at_checked(const deque_T *d, int64_t i, int64_t size) {
  if (RT_UNLIKELY(d->len != size)) rt_raise_msg(&rt_class_RuntimeError, "deque mutated during iteration");
  return deque_T_at(d, i);
}

/* Copies n items from i on to a straight array. */
static void deque_T_copy_out(const deque_T *d, T *to, int64_t i, int64_t n) {
  for (int64_t k = 0; k < n; k++) to[k] = deque_T_at(d, i + k);
}

RT_NOINLINE static void deque_T_grow(deque_T *d) {
  int64_t room = d->room ? d->room * 2 : RT_DEQUE_SMALL;
  rt_capacity(d->room, room, sizeof(T));
  T *data = rt_alloc_items(d->region, (size_t)room * sizeof(T), T_plain);
  deque_T_copy_out(d, data, 0, d->len);
  if (d->room) rt_release(d->region, d->data, (size_t)d->room * sizeof(T));
  d->data = data;
  d->first = 0;
  d->room = room;
}

/* d.append(x): a full deque with a limit loses its first item. */
static void deque_T_append(deque_T *d, T x) {
  if (d->maxlen == 0) return;
  x = T_keep(x, d->region);
  if (RT_UNLIKELY(d->len == d->room && d->len != d->maxlen)) deque_T_grow(d);
  if (d->len == d->maxlen) d->first++, d->len--;
  *deque_T_cell(d, d->len++) = x;
}

/* d.appendleft(x): a full deque with a limit loses its last item. */
static void deque_T_appendleft(deque_T *d, T x) {
  if (d->maxlen == 0) return;
  x = T_keep(x, d->region);
  if (RT_UNLIKELY(d->len == d->room && d->len != d->maxlen)) deque_T_grow(d);
  if (d->len == d->maxlen) d->len--;
  d->first = (d->first - 1) & (d->room - 1);
  d->len++;
  *deque_T_cell(d, 0) = x;
}

/* d.pop(); IndexError. */
static T deque_T_pop(deque_T *d) {
  if (RT_UNLIKELY(d->len == 0)) rt_raise_msg(&rt_class_IndexError, "pop from an empty deque");
  T x = *deque_T_cell(d, --d->len);
  rt_items_leave(deque_T_cell(d, d->len), sizeof(T), T_plain);
  return x;
}

/* d.popleft(); IndexError. */
static T deque_T_popleft(deque_T *d) {
  if (RT_UNLIKELY(d->len == 0)) rt_raise_msg(&rt_class_IndexError, "pop from an empty deque");
  T x = deque_T_at(d, 0);
  rt_items_leave(deque_T_cell(d, 0), sizeof(T), T_plain);
  d->first = (d->first + 1) & (d->room - 1);
  d->len--;
  return x;
}

/* Keeps the buffer. */
static inline void deque_T_clear(deque_T *d) {
  if (d->len) rt_items_leave(d->data, (size_t)d->room * sizeof(T), T_plain);
  d->first = d->len = 0;
}

static inline int64_t deque_T_wrap(const deque_T *d, int64_t i) {
  return rt_index(i, d->len, "deque index out of range");
}

/* d[i] and d[i] = x; IndexError. */
static inline T deque_T_get(const deque_T *d, int64_t i) { return deque_T_at(d, deque_T_wrap(d, i)); }
static inline void deque_T_set(deque_T *d, int64_t i, T x) {
  i = deque_T_wrap(d, i);
  *deque_T_cell(d, i) = T_keep(x, d->region);
}

/* Takes out the item at i < len. */
static void deque_T_remove_at(deque_T *d, int64_t i) {
  for (; i + 1 < d->len; i++) *deque_T_cell(d, i) = deque_T_at(d, i + 1);
  rt_items_leave(deque_T_cell(d, --d->len), sizeof(T), T_plain);
}

/* del d[i]; IndexError. */
static void deque_T_del(deque_T *d, int64_t i) { deque_T_remove_at(d, deque_T_wrap(d, i)); }

/* d.insert(i, x); IndexError when the deque is full. */
static void deque_T_insert(deque_T *d, int64_t i, T x) {
  if (d->len == d->maxlen) rt_raise_msg(&rt_class_IndexError, "deque already at its maximum size");
  if (i < 0) i = i + d->len < 0 ? 0 : i + d->len;
  if (i > d->len) i = d->len;
  x = T_keep(x, d->region);
  if (d->len == d->room) deque_T_grow(d);
  for (int64_t k = d->len++; k > i; k--) *deque_T_cell(d, k) = deque_T_at(d, k - 1);
  *deque_T_cell(d, i) = x;
}

/* d.extend(...) and d.extendleft(...) of n items that aren't the deque's own. */
static void deque_T_extend_items(deque_T *d, const T *items, int64_t n) {
  for (int64_t i = 0; i < n; i++) deque_T_append(d, items[i]);
}

static void deque_T_extendleft_items(deque_T *d, const T *items, int64_t n) {
  for (int64_t i = 0; i < n; i++) deque_T_appendleft(d, items[i]);
}

/* d.extend(from), which may be d. */
static void deque_T_extend(deque_T *d, const deque_T *from) {
  rt_region scratch;
  rt_region_open(&scratch);
  int64_t n = from->len;
  T *items = rt_alloc(&scratch, (size_t)n * sizeof(T));
  deque_T_copy_out(from, items, 0, n);
  deque_T_extend_items(d, items, n);
  rt_region_close(&scratch);
}

/* deque(items, maxlen) and d.copy() */
static deque_T *deque_T_of(rt_region *r, int64_t n, const T *items, int64_t maxlen) {
  deque_T *d = deque_T_new(r, maxlen);
  deque_T_extend_items(d, items, n);
  return d;
}

static deque_T *deque_T_copy(rt_region *r, const deque_T *from) {
  deque_T *d = deque_T_new(r, from->maxlen);
  for (int64_t i = 0; i < from->len; i++) deque_T_append(d, deque_T_at(from, i));
  return d;
}

/* d.rotate(n): n > 0 turns to the right. A full ring turns without moving an item. */
static void deque_T_rotate(deque_T *d, int64_t n) {
  if (d->len < 2) return;
  n %= d->len;
  if (n > d->len / 2) n -= d->len;
  if (n < -(d->len / 2)) n += d->len;
  for (; n > 0; n--) {
    T x = deque_T_at(d, d->len - 1);
    d->first = (d->first - 1) & (d->room - 1);
    *deque_T_cell(d, 0) = x;
  }
  for (; n < 0; n++) {
    T x = deque_T_at(d, 0);
    d->first = (d->first + 1) & (d->room - 1);
    *deque_T_cell(d, d->len - 1) = x;
  }
}

static void deque_T_reverse(deque_T *d) {
  for (int64_t i = 0, j = d->len - 1; i < j; i++, j--) {
    T x = deque_T_at(d, i);
    *deque_T_cell(d, i) = deque_T_at(d, j);
    *deque_T_cell(d, j) = x;
  }
}

/* Raises RuntimeError when T_eq changed the deque, which had `size` items. */
static inline void deque_T_check(const deque_T *d, int64_t size) {
  if (RT_UNLIKELY(d->len != size)) rt_raise_msg(&rt_class_RuntimeError, "deque mutated during iteration");
}

/* The first item equal to x in [from, to), or -1. */
static int64_t deque_T_find(const deque_T *d, T x, int64_t from, int64_t to) {
  int64_t size = d->len;
  for (int64_t i = from; i < to && i < size; i++) {
    bool equal = T_eq(deque_T_at(d, i), x);
    deque_T_check(d, size);
    if (equal) return i;
  }
  return -1;
}

static inline bool deque_T_contains(const deque_T *d, T x) { return deque_T_find(d, x, 0, d->len) >= 0; }

static int64_t deque_T_count(const deque_T *d, T x) {
  int64_t n = 0, size = d->len;
  for (int64_t i = 0; i < size; i++) {
    n += T_eq(deque_T_at(d, i), x);
    deque_T_check(d, size);
  }
  return n;
}

RT_COLD static void deque_T_raise_missing(T x) {
  rt_sb text;
  rt_sb_init(&text, rt_exc_home());
  T_repr(&text, x);
  rt_sb_cstr(&text, " is not in deque");
  rt_raise_text(&rt_class_ValueError, rt_sb_finish(&text));
}

/* d.index(x, from, to); the default bounds are 0 and INT64_MAX. ValueError. */
static int64_t deque_T_index(const deque_T *d, T x, int64_t from, int64_t to) {
  if (from < 0) from = from + d->len < 0 ? 0 : from + d->len;
  if (to < 0) to = to + d->len < 0 ? 0 : to + d->len;
  int64_t i = deque_T_find(d, x, from, to);
  if (i < 0) deque_T_raise_missing(x);
  return i;
}

/* d.remove(x); ValueError. */
static void deque_T_remove(deque_T *d, T x) {
  int64_t i = deque_T_find(d, x, 0, d->len);
  if (i < 0) deque_T_raise_missing(x);
  deque_T_remove_at(d, i);
}

static bool deque_T_eq(const deque_T *a, const deque_T *b) {
  if (a == b) return true;
  if (a->len != b->len) return false;
  for (int64_t i = 0; i < a->len && i < b->len; i++)
    if (!T_eq(deque_T_at(a, i), deque_T_at(b, i))) return false;
  return a->len == b->len;
}

/* "deque([1, 2], maxlen=3)" */
static void deque_T_repr(rt_sb *out, const deque_T *d) {
  rt_sb_cstr(out, "deque([");
  for (int64_t i = 0; i < d->len; i++) {
    if (i > 0) rt_sb_bytes(out, ", ", 2);
    T_repr(out, deque_T_at(d, i));
  }
  rt_sb_char(out, ']');
  if (d->maxlen >= 0) {
    rt_sb_cstr(out, ", maxlen=");
    rt_sb_decimal(out, d->maxlen);
  }
  rt_sb_char(out, ')');
}
