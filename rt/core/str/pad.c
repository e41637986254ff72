#include <rt/exc.h>
#include <rt/str.h>

static char *rt_str_fill(char *p, rt_str fill, int64_t n) {
  for (; n > 0; n--) p = (char *)memcpy(p, fill->data, (size_t)fill->size) + fill->size;
  return p;
}

/* s with `left` and `right` times the character `fill` around it; negative counts are none. */
static rt_str rt_str_pad(rt_region *r, rt_str s, int64_t left, int64_t right, rt_str fill) {
  if (!fill) fill = rt_str_char(' ');
  if (fill->length != 1)
    rt_raise_msg(&rt_class_TypeError, "The fill character must be exactly one character long");
  if (left < 0) left = 0;
  if (right < 0) right = 0;
  if (left + right == 0) return rt_str_copy(r, s->data, s->size, s->length);
  if (left + right > PTRDIFF_MAX / 8) rt_raise_memory();
  rt_str result = rt_str_new(r, s->size + (left + right) * fill->size, s->length + left + right);
  char *p = rt_str_fill(result->data, fill, left);
  memcpy(p, s->data, (size_t)s->size);
  rt_str_fill(p + s->size, fill, right);
  return result;
}

rt_str rt_str_ljust(rt_region *r, rt_str s, int64_t width, rt_str fill) {
  return rt_str_pad(r, s, 0, width > s->length ? width - s->length : 0, fill);
}

rt_str rt_str_rjust(rt_region *r, rt_str s, int64_t width, rt_str fill) {
  return rt_str_pad(r, s, width > s->length ? width - s->length : 0, 0, fill);
}

/* An odd space goes left when the width is odd, as in CPython. */
rt_str rt_str_center(rt_region *r, rt_str s, int64_t width, rt_str fill) {
  int64_t room = width > s->length ? width - s->length : 0;
  int64_t left = room / 2 + (room & width & 1);
  return rt_str_pad(r, s, left, room - left, fill);
}

/* The zeros go between a sign and what follows. */
rt_str rt_str_zfill(rt_region *r, rt_str s, int64_t width) {
  int64_t zeros = width > s->length ? width - s->length : 0;
  if (zeros > PTRDIFF_MAX / 8) rt_raise_memory();
  if (zeros == 0) return rt_str_copy(r, s->data, s->size, s->length);
  int64_t sign = s->size > 0 && (s->data[0] == '+' || s->data[0] == '-');
  rt_str result = rt_str_new(r, s->size + zeros, s->length + zeros);
  memcpy(result->data, s->data, (size_t)sign);
  memset(result->data + sign, '0', (size_t)zeros);
  memcpy(result->data + sign + zeros, s->data + sign, (size_t)(s->size - sign));
  return result;
}
