#include <rt/bytes.h>
#include <rt/exc.h>
#include <rt/slice.h>

rt_bytes rt_bytes_new(rt_region *r, int64_t size) {
  rt_bytes b = rt_alloc_plain(r, sizeof *b + (size_t)size);
  b->size = size;
  b->hash = 0;
  return b;
}

rt_bytes rt_bytes_copy(rt_region *r, const void *p, int64_t size) {
  rt_bytes b = rt_bytes_new(r, size);
  if (size > 0) memcpy(b->data, p, (size_t)size); /* of none, p may be null */
  return b;
}

rt_bytes rt_bytes_keep_copy(rt_bytes x, rt_region *r) {
  rt_bytes copy = rt_bytes_copy(r, x->data, x->size);
  copy->hash = x->hash;
  return copy;
}

int rt_bytes_compare(rt_bytes a, rt_bytes b) {
  int64_t common = a->size < b->size ? a->size : b->size;
  int order = memcmp(a->data, b->data, (size_t)common);
  if (order) return order;
  return (a->size > b->size) - (a->size < b->size);
}

uint64_t rt_bytes_hash(rt_bytes b) {
  if (!b->hash && b->size) b->hash = rt_hash_bytes(b->data, b->size);
  return b->hash;
}

rt_bytes rt_bytes_slice(rt_region *r, rt_bytes b, int64_t start, int64_t stop) {
  int64_t n = rt_slice_adjust(b->size, &start, &stop, 1);
  return rt_bytes_copy(r, b->data + start, n);
}

rt_bytes rt_bytes_part(rt_region *r, const uint8_t *data, int64_t n, int64_t start, int64_t stop) {
  int64_t size = rt_slice_adjust(n, &start, &stop, 1);
  return rt_bytes_copy(r, data + start, size);
}

rt_bytes rt_bytes_slice_step(rt_region *r, rt_bytes b, int64_t start, int64_t stop, int64_t step) {
  step = rt_slice_step(step);
  int64_t n = rt_slice_adjust(b->size, &start, &stop, step);
  rt_bytes result = rt_bytes_new(r, n);
  for (int64_t i = 0; i < n; i++) result->data[i] = b->data[start + i * step];
  return result;
}

rt_bytes rt_bytes_concat(rt_region *r, rt_bytes a, rt_bytes b) {
  rt_bytes result = rt_bytes_new(r, a->size + b->size);
  memcpy(result->data, a->data, (size_t)a->size);
  memcpy(result->data + a->size, b->data, (size_t)b->size);
  return result;
}

rt_bytes rt_bytes_join(rt_region *r, rt_bytes sep, const rt_bytes *items, int64_t n) {
  int64_t size = n ? sep->size * (n - 1) : 0;
  for (int64_t i = 0; i < n; i++) size += items[i]->size;
  rt_bytes result = rt_bytes_new(r, size);
  uint8_t *p = result->data;
  for (int64_t i = 0; i < n; i++) {
    if (i) p = (uint8_t *)memcpy(p, sep->data, (size_t)sep->size) + sep->size;
    p = (uint8_t *)memcpy(p, items[i]->data, (size_t)items[i]->size) + items[i]->size;
  }
  return result;
}

rt_bytes rt_bytes_repeat(rt_region *r, rt_bytes b, int64_t times) {
  int64_t size;
  if (times <= 0 || b->size == 0) return rt_bytes_new(r, 0);
  if (RT_MUL_OVERFLOWS(b->size, times, &size)) rt_raise_msg(&rt_class_OverflowError, "repeated bytes are too long");
  if (size > PTRDIFF_MAX - 64) rt_raise_memory();
  rt_bytes result = rt_bytes_new(r, size);
  if (b->size == 1) {
    memset(result->data, b->data[0], (size_t)size);
    return result;
  }
  memcpy(result->data, b->data, (size_t)b->size);
  for (int64_t done = b->size, more; done < size; done += more) {
    more = done < size - done ? done : size - done;
    memcpy(result->data + done, result->data, (size_t)more);
  }
  return result;
}
