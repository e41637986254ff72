#pragma once
/* list[T].sort(): stable; an exception in T_lt leaves the list as it was or partly sorted, never short. */
#include "list.h"

#define RT_SORT_RUN 32

/* Binary insertion sort of a[0..n); a holds all items whenever T_lt runs. */
static void list_T_sort_short(T *a, int64_t n) {
  for (int64_t i = 1; i < n; i++) {
    T x = a[i];
    int64_t low = 0, high = i;
    while (low < high) {
      int64_t mid = low + (high - low) / 2;
      if (T_lt(x, a[mid])) high = mid;
      else low = mid + 1;
    }
    memmove(a + low + 1, a + low, (size_t)(i - low) * sizeof(T));
    a[low] = x;
  }
}

/* Merges the sorted from[0..m) and from[m..n) into `to`. */
static void list_T_sort_merge(T *to, const T *from, int64_t m, int64_t n) {
  int64_t i = 0, j = m, k = 0;
  while (i < m && j < n) to[k++] = T_lt(from[j], from[i]) ? from[j++] : from[i++];
  while (i < m) to[k++] = from[i++];
  while (j < n) to[k++] = from[j++];
}

/* Sorts n > RT_SORT_RUN items in two buffers, both outside the list; returns the one with the result. */
static T *list_T_sort_long(T *a, T *b, int64_t n) {
  for (int64_t i = 0; i < n; i += RT_SORT_RUN)
    list_T_sort_short(a + i, n - i < RT_SORT_RUN ? n - i : RT_SORT_RUN);
  for (int64_t w = RT_SORT_RUN; w < n; w *= 2) {
    for (int64_t i = 0; i < n; i += 2 * w)
      list_T_sort_merge(b + i, a + i, n - i < w ? n - i : w, n - i < 2 * w ? n - i : 2 * w);
    T *done = b;
    b = a;
    a = done;
  }
  return a;
}

/* l.sort(reverse=reverse) */
static void list_T_sort(list_T *l, bool reverse) {
  if (reverse) list_T_reverse(l);
  int64_t n = l->len;
  if (n <= RT_SORT_RUN) {
    list_T_sort_short(l->data, n);
  } else {
    rt_region scratch;
    rt_region_open(&scratch);
    T *a = rt_alloc(&scratch, (size_t)n * sizeof(T)), *b = rt_alloc(&scratch, (size_t)n * sizeof(T));
    memcpy(a, l->data, (size_t)n * sizeof(T));
    a = list_T_sort_long(a, b, n);
    if (l->len != n) rt_raise_msg(&rt_class_ValueError, "list modified during sort");
    memcpy(l->data, a, (size_t)n * sizeof(T));
    rt_region_close(&scratch);
  }
  if (reverse) list_T_reverse(l);
}
