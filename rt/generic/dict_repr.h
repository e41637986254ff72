#pragma once
/* How the kinds of dict in `collections` are shown. */
#include "dict.h"

/* "OrderedDict([('a', 1), ('b', 2)])" */
static void dict_K_V_repr_ordered(rt_sb *out, const dict_K_V *d) {
  rt_sb_cstr(out, d->len ? "OrderedDict([" : "OrderedDict()");
  dict_K_V_pairs(out, d);
  if (d->len) rt_sb_cstr(out, "])");
}

/* "_keys(['a'])" */
static void dict_K_V_repr_keys(rt_sb *out, const dict_K_V *d) {
  const char *before = "_keys([";
  if (d->len == 0) rt_sb_cstr(out, before);
  for (int64_t at = 0; (at = dict_K_V_from(d, at)) >= 0; at++, before = ", ") {
    rt_sb_cstr(out, before);
    K_repr(out, d->entries[at].key);
  }
  rt_sb_cstr(out, "])");
}

/* "_values([1])" */
static void dict_K_V_repr_values(rt_sb *out, const dict_K_V *d) {
  const char *before = "_values([";
  if (d->len == 0) rt_sb_cstr(out, before);
  for (int64_t at = 0; (at = dict_K_V_from(d, at)) >= 0; at++, before = ", ") {
    rt_sb_cstr(out, before);
    V_repr(out, d->entries[at].value);
  }
  rt_sb_cstr(out, "])");
}

/* "('a', 1), ('b', 2)" */
static void dict_K_V_pairs(rt_sb *out, const dict_K_V *d) {
  const char *before = "(";
  for (int64_t at = 0; (at = dict_K_V_from(d, at)) >= 0; at++, before = ", (") {
    rt_sb_cstr(out, before);
    K_repr(out, d->entries[at].key);
    rt_sb_cstr(out, ", ");
    V_repr(out, d->entries[at].value);
    rt_sb_char(out, ')');
  }
}

/* "_items([('a', 1)])" */
static void dict_K_V_repr_items(rt_sb *out, const dict_K_V *d) {
  rt_sb_cstr(out, "_items([");
  dict_K_V_pairs(out, d);
  rt_sb_cstr(out, "])");
}

/* The numbers of the entries, largest value first, equal ones in order of insertion. */
static int64_t *dict_K_V_by_value(rt_region *r, const dict_K_V *d) {
  int64_t *order = rt_alloc(r, (size_t)d->len * sizeof *order), n = 0;
  for (int64_t at = 0; (at = dict_K_V_from(d, at)) >= 0; at++) {
    int64_t i = n++;
    for (; i > 0 && V_lt(d->entries[order[i - 1]].value, d->entries[at].value); i--) order[i] = order[i - 1];
    order[i] = at;
  }
  return order;
}

/* "Counter({'b': 2, 'a': 1})" */
static void dict_K_V_repr_counter(rt_sb *out, const dict_K_V *d) {
  if (d->len == 0) {
    rt_sb_cstr(out, "Counter()");
    return;
  }
  rt_region scratch;
  rt_region_open(&scratch);
  const int64_t *order = dict_K_V_by_value(&scratch, d);
  rt_sb_cstr(out, "Counter({");
  for (int64_t i = 0; i < d->len; i++) {
    if (i > 0) rt_sb_cstr(out, ", ");
    K_repr(out, d->entries[order[i]].key);
    rt_sb_cstr(out, ": ");
    V_repr(out, d->entries[order[i]].value);
  }
  rt_sb_cstr(out, "})");
  rt_region_close(&scratch);
}
