#pragma once
/* list[T].sort(): stable and adaptive. Natural runs, short ones extended by insertion, are merged in the order
   that powersort gives (Munro and Wild, 2018). The items are sorted in a copy while the list is empty, so
   T_lt may raise, or change the list, without harm. */
#include "list.h"
#include "rt/sort.h"

/* What is sorted: items, and beside them, unless null, the numbers that move with them. */
typedef struct list_T_sorting {
  T *items, *spare; /* n items, room for n / 2 */
  int64_t *order, *spare_order;
  int64_t n;
} list_T_sorting;

static inline void list_T_sort_put(list_T_sorting *s, int64_t to, int64_t from) {
  s->items[to] = s->items[from];
  if (s->order) s->order[to] = s->order[from];
}

/* Moves n items from spare[at..] to items[to..]. */
static inline void list_T_sort_restore(list_T_sorting *s, int64_t to, int64_t at, int64_t n) {
  memcpy(s->items + to, s->spare + at, (size_t)n * sizeof(T));
  if (s->order) memcpy(s->order + to, s->spare_order + at, (size_t)n * sizeof(int64_t));
}

static void list_T_sort_save(list_T_sorting *s, int64_t from, int64_t n) {
  memcpy(s->spare, s->items + from, (size_t)n * sizeof(T));
  if (s->order) memcpy(s->spare_order, s->order + from, (size_t)n * sizeof(int64_t));
}

static void list_T_sort_reverse(list_T_sorting *s, int64_t from, int64_t to) {
  for (to--; from < to; from++, to--) {
    T x = s->items[from];
    int64_t at = s->order ? s->order[from] : 0;
    list_T_sort_put(s, from, to);
    s->items[to] = x;
    if (s->order) s->order[to] = at;
  }
}

/* The first place in the sorted [from, to) whose item is greater than x. */
static int64_t list_T_sort_above(const list_T_sorting *s, T x, int64_t from, int64_t to) {
  while (from < to) {
    int64_t mid = from + (to - from) / 2;
    if (T_lt(x, s->items[mid])) to = mid;
    else from = mid + 1;
  }
  return from;
}

/* The first place in the sorted [from, to) whose item is not less than x. */
static int64_t list_T_sort_below(const list_T_sorting *s, T x, int64_t from, int64_t to) {
  while (from < to) {
    int64_t mid = from + (to - from) / 2;
    if (T_lt(s->items[mid], x)) from = mid + 1;
    else to = mid;
  }
  return from;
}

/* The end of the run that begins at `from`; a strictly falling one is turned round. */
static int64_t list_T_sort_run(list_T_sorting *s, int64_t from) {
  int64_t i = from + 1;
  if (i >= s->n) return s->n;
  bool falling = T_lt(s->items[i], s->items[from]);
  for (i++; i < s->n; i++)
    if (T_lt(s->items[i], s->items[i - 1]) != falling) break;
  if (falling) list_T_sort_reverse(s, from, i);
  return i;
}

/* Sorts [from, to), of which [from, sorted) is sorted, by binary insertion. */
static void list_T_sort_insert(list_T_sorting *s, int64_t from, int64_t sorted, int64_t to) {
  for (; sorted < to; sorted++) {
    T x = s->items[sorted];
    int64_t at = list_T_sort_above(s, x, from, sorted);
    memmove(s->items + at + 1, s->items + at, (size_t)(sorted - at) * sizeof(T));
    s->items[at] = x;
    if (!s->order) continue;
    int64_t number = s->order[sorted];
    memmove(s->order + at + 1, s->order + at, (size_t)(sorted - at) * sizeof(int64_t));
    s->order[at] = number;
  }
}

/* Merges the runs [from, mid) and [mid, to), the left one set aside: forwards. */
static void list_T_sort_merge_left(list_T_sorting *s, int64_t from, int64_t mid, int64_t to) {
  int64_t n = mid - from, i = 0;
  list_T_sort_save(s, from, n);
  while (i < n && mid < to) {
    if (T_lt(s->items[mid], s->spare[i])) list_T_sort_put(s, from++, mid++);
    else list_T_sort_restore(s, from++, i++, 1);
  }
  list_T_sort_restore(s, from, i, n - i);
}

/* The same, the right one set aside: backwards. */
static void list_T_sort_merge_right(list_T_sorting *s, int64_t from, int64_t mid, int64_t to) {
  int64_t n = to - mid;
  list_T_sort_save(s, mid, n);
  while (n > 0 && from < mid) {
    if (T_lt(s->spare[n - 1], s->items[mid - 1])) list_T_sort_put(s, --to, --mid);
    else list_T_sort_restore(s, --to, --n, 1);
  }
  list_T_sort_restore(s, to - n, 0, n);
}

/* Merges two neighbouring runs, but for the ends that are in place already. */
static void list_T_sort_merge(list_T_sorting *s, int64_t from, int64_t mid, int64_t to) {
  from = list_T_sort_above(s, s->items[mid], from, mid);
  if (from == mid) return;
  to = list_T_sort_below(s, s->items[mid - 1], mid, to);
  if (mid - from <= to - mid) list_T_sort_merge_left(s, from, mid, to);
  else list_T_sort_merge_right(s, from, mid, to);
}

/* The end of a run from `from`, made `least` items long if it can be. */
static int64_t list_T_sort_long_run(list_T_sorting *s, int64_t from, int64_t least) {
  int64_t to = list_T_sort_run(s, from), end = s->n - from < least ? s->n : from + least;
  if (to >= end) return to;
  list_T_sort_insert(s, from, to, end);
  return end;
}

/* The last run found is [from, mid). Those before it wait on a stack, each with the power of its boundary to the
   next; the powers rise, and are merged down to that of the boundary at mid before a new run is found. */
static void list_T_sort_all(list_T_sorting *s) {
  int64_t begin[RT_SORT_RUNS], least = rt_sort_least_run(s->n), from = 0, mid = 0, to;
  int powers[RT_SORT_RUNS], runs = 0;
  if (s->n > 0) mid = list_T_sort_long_run(s, 0, least);
  for (; mid < s->n; from = mid, mid = to) {
    to = list_T_sort_long_run(s, mid, least);
    int power = rt_sort_power(s->n, from, mid, to);
    for (; runs > 0 && powers[runs - 1] > power; from = begin[--runs])
      list_T_sort_merge(s, begin[runs - 1], from, mid);
    begin[runs] = from;
    powers[runs++] = power;
  }
  for (; runs > 0; from = begin[--runs]) list_T_sort_merge(s, begin[runs - 1], from, mid);
}

/* Room for sorting n items, with their numbers if `numbered`. */
static void list_T_sort_prepare(list_T_sorting *s, rt_region *scratch, const T *items, int64_t n, bool numbered) {
  size_t half = (size_t)(n / 2 + 1);
  s->n = n;
  s->items = rt_alloc(scratch, (size_t)n * sizeof(T));
  s->spare = rt_alloc(scratch, half * sizeof(T));
  s->spare_order = numbered ? rt_alloc(scratch, half * sizeof(int64_t)) : NULL;
  if (n > 0) memcpy(s->items, items, (size_t)n * sizeof(T));
}

/* Sorts; equals keep their order, in reverse too. */
static void list_T_sort_run_all(list_T_sorting *s, bool reverse) {
  if (reverse) list_T_sort_reverse(s, 0, s->n);
  list_T_sort_all(s);
  if (reverse) list_T_sort_reverse(s, 0, s->n);
}

/* Sorts n items in place, or raises and leaves them as they were. */
static void list_T_sort_items(T *items, int64_t n, bool reverse) {
  rt_region scratch;
  list_T_sorting s;
  if (n < 2) return;
  rt_region_open(&scratch);
  list_T_sort_prepare(&s, &scratch, items, n, false);
  s.order = NULL;
  list_T_sort_run_all(&s, reverse);
  memcpy(items, s.items, (size_t)n * sizeof(T));
  rt_region_close(&scratch);
}

/* Gives the list its buffer back; true if it was changed meanwhile. */
static bool list_T_sort_attach(list_T *l, const list_T *saved) {
  bool changed = l->data != NULL;
  if (l->cap > 0) rt_release(l->region, l->data, (size_t)l->cap * sizeof(T));
  l->data = saved->data;
  l->len = saved->len;
  l->cap = saved->cap;
  return changed;
}

/* l.sort(reverse=reverse). While T_lt runs the list is empty; ValueError if it was changed. If T_lt raises
   the list is as before. */
static void list_T_sort(list_T *l, bool reverse) {
  list_T saved = *l;
  rt_handler h;
  l->data = NULL;
  l->len = l->cap = 0;
  if (RT_TRY(&h)) {
    list_T_sort_items(saved.data, saved.len, reverse);
    rt_handler_leave(&h);
  } else {
    list_T_sort_attach(l, &saved);
    rt_reraise(rt_handler_exc(&h));
  }
  if (list_T_sort_attach(l, &saved)) rt_raise_msg(&rt_class_ValueError, "list modified during sort");
}

/* sorted(l, reverse=reverse) */
static list_T *list_T_sorted(rt_region *r, const list_T *l, bool reverse) {
  list_T *sorted = list_T_copy(r, l);
  list_T_sort_items(sorted->data, sorted->len, reverse);
  return sorted;
}

/* Where the items of a keyed sort come from: order[i] is the number of the key that belongs at i. In front of
   it stands how many there are, which list_T_reorder checks. */
static int64_t *list_T_sorted_order(rt_region *scratch, const list_T *keys, bool reverse) {
  int64_t n = keys->len, *order = rt_alloc(scratch, (size_t)(n + 1) * sizeof(int64_t));
  list_T_sorting s;
  *order++ = n;
  for (int64_t i = 0; i < n; i++) order[i] = i;
  rt_region own;
  rt_region_open(&own);
  list_T_sort_prepare(&s, &own, keys->data, n, true);
  s.order = order;
  list_T_sort_run_all(&s, reverse);
  rt_region_close(&own);
  return order;
}

/* Puts the items in the order that list_K_sorted_order made of their keys; ValueError when there are not as
   many as keys. */
static void list_T_reorder(list_T *l, const int64_t *order) {
  if (l->len != order[-1]) rt_raise_msg(&rt_class_ValueError, "list modified during sort");
  rt_region scratch;
  rt_region_open(&scratch);
  T *items = rt_alloc(&scratch, (size_t)l->len * sizeof(T));
  for (int64_t i = 0; i < l->len; i++) items[i] = l->data[order[i]];
  if (l->len > 0) memcpy(l->data, items, (size_t)l->len * sizeof(T));
  rt_region_close(&scratch);
}
