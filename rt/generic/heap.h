#pragma once
/* heapq on list[T], move by move as CPython does it, so that the lists look the same too. T_lt may raise, and may
   change the list: RuntimeError then. */
#include "list.h"

/* T_lt(l[i], l[j]) */
static bool list_T_heap_lt(const list_T *l, int64_t i, int64_t j) {
  int64_t size = l->len;
  bool less = T_lt(l->data[i], l->data[j]);
  if (RT_UNLIKELY(l->len != size)) rt_raise_msg(&rt_class_RuntimeError, "list changed size during iteration");
  return less;
}

static inline void list_T_heap_swap(list_T *l, int64_t i, int64_t j) {
  T x = l->data[i];
  l->data[i] = l->data[j];
  l->data[j] = x;
}

/* Moves the item at i up towards `top` while it is less than its parent. */
static void list_T_heap_rise(list_T *l, int64_t top, int64_t i) {
  while (i > top) {
    int64_t parent = (i - 1) / 2;
    if (!list_T_heap_lt(l, i, parent)) return;
    list_T_heap_swap(l, i, parent);
    i = parent;
  }
}

/* Moves the item at i down to a leaf, always along the lesser child, and from there up to its place. */
static void list_T_heap_sink(list_T *l, int64_t i) {
  int64_t top = i, inner = l->len / 2;
  while (i < inner) {
    int64_t child = 2 * i + 1;
    if (child + 1 < l->len && !list_T_heap_lt(l, child, child + 1)) child++;
    list_T_heap_swap(l, i, child);
    i = child;
  }
  list_T_heap_rise(l, top, i);
}

/* heapq.heappush(l, x) */
static void list_T_heappush(list_T *l, T x) {
  list_T_append(l, x);
  list_T_heap_rise(l, 0, l->len - 1);
}

/* heapq.heappop(l); IndexError. */
static T list_T_heappop(list_T *l) {
  if (l->len == 0) rt_raise_msg(&rt_class_IndexError, "index out of range");
  T last = l->data[--l->len];
  if (l->len == 0) return last;
  T least = l->data[0];
  l->data[0] = last;
  list_T_heap_sink(l, 0);
  return least;
}

/* heapq.heapreplace(l, x): pops, then pushes; IndexError. */
static T list_T_heapreplace(list_T *l, T x) {
  if (l->len == 0) rt_raise_msg(&rt_class_IndexError, "index out of range");
  T least = l->data[0];
  l->data[0] = T_keep(x, l->region);
  list_T_heap_sink(l, 0);
  return least;
}

/* heapq.heappushpop(l, x): pushes, then pops. */
static T list_T_heappushpop(list_T *l, T x) {
  if (l->len == 0 || !T_lt(l->data[0], x)) return x;
  if (l->len == 0) rt_raise_msg(&rt_class_IndexError, "index out of range");
  return list_T_heapreplace(l, x);
}

/* heapq.heapify(l) */
static void list_T_heapify(list_T *l) {
  for (int64_t i = l->len / 2 - 1; i >= 0; i--) list_T_heap_sink(l, i);
}
