#include <rt/str.h>

/* The object of a variable's str with room: its header and that many bytes. */
static inline size_t rt_str_object(int64_t room) { return sizeof *(rt_str)0 + (size_t)room; }

/* A copy of a for a variable to own, with room for `room` bytes. */
static rt_str rt_str_roomy(rt_region *r, rt_str a, int64_t room) {
  rt_str s = rt_alloc_plain(r, rt_str_object(room));
  memcpy(s->data, a->data, (size_t)a->size);
  return s;
}

/* a, which nobody else sees, with `to` bytes of room in place of `from`: where it lies, or elsewhere in its region, unless
   that ends before r does. */
static rt_str rt_str_widened(rt_region *r, rt_str a, int64_t from, int64_t to) {
  rt_region *lies = rt_region_of(a);
  if (rt_region_outlives(lies, r)) {
    rt_str wide = rt_regrow(lies, a, rt_str_object(from), rt_str_object(to), rt_str_object(from));
    rt_plain(wide, rt_str_object(to));
    return wide;
  }
  rt_str wide = rt_str_roomy(r, a, to);
  rt_release(lies, a, rt_str_object(from));
  return wide;
}

rt_str rt_str_grow_slow(rt_region *r, rt_str a, rt_str b, int64_t *room) {
  int64_t before = a->size, more = b->size, size = before + more, length = a->length + b->length;
  if (size == 0) return &rt_text_empty;
  int64_t to = (int64_t)rt_text_room(size + size / 2) + RT_STR_SLACK - (int64_t)sizeof *a;
  rt_str s = *room ? rt_str_widened(r, a, *room, to) : rt_str_roomy(r, a, to);
  memcpy(s->data + before, (a == b ? s : b)->data, (size_t)more);
  s->size = size;
  s->length = length;
  s->hash = 0;
  s->data[size] = 0;
  *room = to;
  return s;
}

void rt_str_fit_slow(rt_str a, int64_t *room) {
  int64_t need = rt_str_room(a);
  if (need < *room) rt_extend(rt_region_of(a), a, rt_str_object(*room), rt_str_object(need));
  *room = 0;
}

void rt_str_give_up_slow(rt_str a, int64_t *room) {
  rt_release(rt_region_of(a), a, rt_str_object(*room));
  *room = 0;
}

rt_str rt_str_move_owned(rt_str a, rt_region *r, int64_t *room) {
  if (*room) *room = rt_str_room(a);
  return rt_str_keep_copy(a, r);
}
