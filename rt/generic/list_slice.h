#pragma once
/* Slices of list[T] and tuple[T, ...]. A missing start or stop is RT_SLICE_NONE; step has passed rt_slice_step. */
#include "list.h"

/* l[start:stop:step] */
static list_T *list_T_slice(rt_region *r, const list_T *l, int64_t start, int64_t stop, int64_t step) {
  int64_t n = rt_slice_cut(l->len, &start, &stop, step);
  list_T *cut = list_T_new(r, n);
  if (step == 1 && n > 0) memcpy(cut->data, l->data + start, (size_t)n * sizeof(T));
  else
    for (int64_t i = 0; i < n; i++) cut->data[i] = l->data[start + i * step];
  for (int64_t i = 0; i < n; i++) cut->data[i] = T_keep(cut->data[i], r);
  cut->len = n;
  return cut;
}

/* Puts the items of `from`, another list, in place of n items at i. They are stored before they are kept, so
   that a MemoryError leaves no undefined item. */
static void list_T_replace(list_T *l, int64_t i, int64_t n, const list_T *from) {
  int64_t more = from->len - n;
  if (more > 0) list_T_open_gap(l, i + n, more);
  else if (more < 0) list_T_close_gap(l, i + from->len, -more);
  if (from->len > 0) memcpy(l->data + i, from->data, (size_t)from->len * sizeof(T));
  for (int64_t j = i; j < i + from->len; j++) l->data[j] = T_keep(l->data[j], l->region);
}

static void list_T_set_slice_other(list_T *l, int64_t start, int64_t stop, int64_t step, const list_T *from) {
  int64_t n = rt_slice_cut(l->len, &start, &stop, step);
  if (step == 1) {
    list_T_replace(l, start, n, from);
    return;
  }
  if (from->len != n) rt_raise_slice_size("sequence", from->len, n);
  for (int64_t i = 0; i < n; i++) l->data[start + i * step] = T_keep(from->data[i], l->region);
}

/* l[start:stop:step] = from, which may be l; ValueError when an extended slice's size differs. */
static void list_T_set_slice(list_T *l, int64_t start, int64_t stop, int64_t step, const list_T *from) {
  if (from != l) {
    list_T_set_slice_other(l, start, stop, step, from);
    return;
  }
  rt_region scratch;
  rt_region_open(&scratch);
  list_T_set_slice_other(l, start, stop, step, list_T_copy(&scratch, l));
  rt_region_close(&scratch);
}

/* Closes up around the n >= 1 items at start, start + step, ...; step > 0. */
static void list_T_drop_every(list_T *l, int64_t start, int64_t step, int64_t n) {
  int64_t to = start;
  for (int64_t i = start; i < l->len; i++)
    if ((i - start) % step != 0 || (i - start) / step >= n) l->data[to++] = l->data[i];
  list_T_leaves(l->data + to, l->len - to);
  l->len = to;
}

/* del l[start:stop:step] */
static void list_T_del_slice(list_T *l, int64_t start, int64_t stop, int64_t step) {
  int64_t n = rt_slice_cut(l->len, &start, &stop, step);
  if (n == 0) return;
  if (step == 1) list_T_close_gap(l, start, n);
  else if (step > 0) list_T_drop_every(l, start, step, n);
  else list_T_drop_every(l, start + (n - 1) * step, -step, n);
}
