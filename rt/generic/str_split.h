#pragma once
/* The methods of str that return lists: cursors of rt/str.h poured into list_str, the instance of list.h for str. */
#include "rt/str.h"

/* needs: list<str> */
/* s.split(sep, maxsplit); sep null: white space; maxsplit < 0: no limit. ValueError for an empty separator. */
static list_str *rt_str_split(rt_region *r, rt_str s, rt_str sep, int64_t maxsplit) {
  rt_str_cut c;
  rt_str_cut_init(&c, s, sep, maxsplit);
  list_str *l = list_str_new(r, 0);
  while (rt_str_cut_next(&c)) list_str_append(l, rt_str_part(r, s, c.begin, c.end));
  return l;
}

/* needs: list<str> */
/* s.rsplit(sep, maxsplit) */
static list_str *rt_str_rsplit(rt_region *r, rt_str s, rt_str sep, int64_t maxsplit) {
  rt_str_cut c;
  rt_str_cut_init(&c, s, sep, maxsplit);
  list_str *l = list_str_new(r, 0);
  while (rt_str_cut_previous(&c)) list_str_append(l, rt_str_part(r, s, c.begin, c.end));
  for (int64_t i = 0, k = l->len - 1; i < k; i++, k--) {
    rt_str x = l->data[i];
    l->data[i] = l->data[k];
    l->data[k] = x;
  }
  return l;
}

/* needs: list<str> */
/* s.splitlines(keepends) */
static list_str *rt_str_splitlines(rt_region *r, rt_str s, bool keepends) {
  list_str *l = list_str_new(r, 0);
  for (int64_t pos = 0, begin, end, full; rt_str_next_line(s, &pos, &begin, &end, &full);)
    list_str_append(l, rt_str_part(r, s, begin, keepends ? full : end));
  return l;
}

/* needs: list<str> */
/* list(s) */
static list_str *rt_str_list(rt_region *r, rt_str s) {
  list_str *l = list_str_new(r, s->length);
  for (int64_t pos = 0; rt_str_more(s, pos);) list_str_append(l, rt_str_next(r, s, &pos));
  return l;
}
