#include <rt/bytes.h>
#include <rt/exc.h>

/* ValueError: a value that is no byte. `what` is "byte" or "bytes". */
RT_NORETURN RT_COLD static void rt_raise_byte(const char *what) {
  rt_sb b;
  rt_sb_init(&b, rt_exc_home());
  rt_sb_cstr(&b, what);
  rt_sb_cstr(&b, " must be in range(0, 256)");
  rt_raise_text(&rt_class_ValueError, rt_sb_finish(&b));
}

uint8_t rt_byte_of_slow(int64_t x) {
  if ((uint64_t)x > 255) rt_raise_byte("byte");
  return (uint8_t)x;
}

int64_t rt_bytearray_poppable(int64_t i, int64_t n) {
  if (n == 0) rt_raise_msg(&rt_class_IndexError, "pop from empty bytearray");
  return i;
}

void rt_bytearray_need_fit(int64_t n, int64_t start, int64_t stop, int64_t step, int64_t given) {
  int64_t room = rt_slice_cut(n, &start, &stop, step);
  if (step != 1 && room != given) rt_raise_slice_size("bytes", given, room);
}

rt_bytes rt_bytes_of(rt_region *r, const rt_int *items, int64_t n, const char *what) {
  rt_bytes b = rt_bytes_new(r, n);
  for (int64_t i = 0; i < n; i++) {
    if ((uint64_t)items[i] > (uint64_t)RT_INT(255)) rt_raise_byte(what);
    b->data[i] = (uint8_t)rt_int_small(items[i]);
  }
  return b;
}

rt_bytes rt_bytes_zeros(rt_region *r, int64_t n) {
  if (n < 0) rt_raise_msg(&rt_class_ValueError, "negative count");
  rt_bytes b = rt_bytes_new(r, n);
  memset(b->data, 0, (size_t)n);
  return b;
}

rt_bytes rt_int_as_bytes(rt_region *r, rt_int x, int64_t n, bool big_endian, bool is_signed) {
  if (n < 0) rt_raise_msg(&rt_class_ValueError, "length argument must be non-negative");
  rt_bytes b = rt_bytes_new(r, n);
  rt_int_to_bytes(x, b->data, n, big_endian, is_signed);
  return b;
}

/* True for "big", false for "little". */
bool rt_byte_order(rt_str order) {
  if (order->size == 3 && memcmp(order->data, "big", 3) == 0) return true;
  if (order->size == 6 && memcmp(order->data, "little", 6) == 0) return false;
  rt_raise_msg(&rt_class_ValueError, "byteorder must be either 'little' or 'big'");
}

void rt_bytearray_repr(rt_sb *out, const uint8_t *data, int64_t n) {
  rt_region scratch;
  rt_region_open(&scratch);
  rt_sb_cstr(out, "bytearray(");
  rt_bytes_repr(out, rt_bytes_copy(&scratch, data, n));
  rt_sb_char(out, ')');
  rt_region_close(&scratch);
}
