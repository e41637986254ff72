#pragma once
/* bytes: immutable bytes. Regions, positions and left-out bounds as in rt/str.h.

   A literal in generated code, writable because its hash is cached:
     static struct { int64_t size; uint64_t hash; uint8_t data[3]; } b1 = {3, 0, {0x61, 0x62, 0x00}};
     rt_bytes x = RT_BYTES(b1); */
#include <rt/hash.h>
#include <rt/int.h>
#include <rt/slice.h>
#include <rt/str.h>

#define RT_BYTES(literal) ((rt_bytes)(void *)&(literal))

/* The items of a bytearray, which is a list of bytes. */
static inline bool rt_byte_eq(uint8_t a, uint8_t b) { return a == b; }
static inline bool rt_byte_lt(uint8_t a, uint8_t b) { return a < b; }
static inline uint64_t rt_byte_hash(uint8_t x) { return x; }
static inline void rt_byte_repr(rt_sb *out, uint8_t x) { rt_sb_decimal(out, x); }
/* ValueError unless x is in 0..255. */
uint8_t rt_byte_of_slow(int64_t x);
static inline uint8_t rt_byte_of(int64_t x) { return RT_LIKELY((uint64_t)x < 256) ? (uint8_t)x : rt_byte_of_slow(x); }
/* A subscript of a bytearray of n bytes as an offset; IndexError. */
static inline int64_t rt_bytearray_index(int64_t i, int64_t n) {
  return rt_index(i, n, "bytearray index out of range");
}
static inline void rt_bytearray_put(uint8_t *data, int64_t at, int64_t value) { data[at] = rt_byte_of(value); }
/* Raises IndexError where there is nothing to pop; else i. */
int64_t rt_bytearray_poppable(int64_t i, int64_t n);
/* ValueError unless `given` bytes fit that slice of n bytes; only one with step 1 can grow or shrink. */
void rt_bytearray_need_fit(int64_t n, int64_t start, int64_t stop, int64_t step, int64_t given);
void rt_bytearray_repr(rt_sb *out, const uint8_t *data, int64_t n);

/* bytes(items) and bytes(n). ValueError; `what` its text begins with. */
rt_bytes rt_bytes_of(rt_region *r, const rt_int *items, int64_t n, const char *what);
rt_bytes rt_bytes_zeros(rt_region *r, int64_t n);
/* x.to_bytes(n, order); OverflowError, ValueError. */
rt_bytes rt_int_as_bytes(rt_region *r, rt_int x, int64_t n, bool big_endian, bool is_signed);
bool rt_byte_order(rt_str order);

/* Floats of 2, 4 and 8 bytes at an offset, which lies within. */
double rt_bytes_float(rt_bytes b, int64_t at, int64_t n, bool big_endian);
rt_bytes rt_float_as_bytes(rt_region *r, double x, int64_t n, bool big_endian);
bool rt_float_fits(double x, int64_t n);
/* The n bytes (1, 2, 4 or 8) at an offset as an integer; unsigned ones have n < 8. The calls have n, order and sign as
   constants, of which one load remains. */
RT_INLINE int64_t rt_bytes_small_int(rt_bytes b, int64_t at, int64_t n, bool big_endian, bool is_signed) {
  const uint8_t *p = b->data + at;
  uint64_t v = 0;
  __builtin_memcpy(&v, p, (size_t)n);
  int unused = (int)(64 - 8 * n);
  if (big_endian) v = __builtin_bswap64(v) >> unused;
  return is_signed ? (int64_t)(v << unused) >> unused : (int64_t)v;
}
/* Puts x there as n bytes in bytes that nobody has seen yet. False, with nothing done, if x has too many digits for that
   or more than a small int. */
static inline bool rt_bytes_put_int(rt_bytes b, int64_t at, int64_t n, bool big_endian, bool is_signed, rt_int x) {
  if (RT_UNLIKELY(!rt_int_is_small(x))) return false;
  int unused = (int)(64 - 8 * n);
  uint64_t v = (uint64_t)rt_int_small(x);
  if (is_signed ? (int64_t)(v << unused) >> unused != (int64_t)v : n < 8 ? v >> (8 * n & 63) != 0 : (int64_t)v < 0) {
    return false;
  }
  if (big_endian) v = __builtin_bswap64(v << unused);
  __builtin_memcpy(b->data + at, &v, (size_t)n);
  return true;
}
/* The same for a word that is known to fit. */
RT_INLINE void rt_bytes_put_word(rt_bytes b, int64_t at, int64_t n, bool big_endian, int64_t x) {
  uint64_t v = (uint64_t)x;
  if (big_endian) v = __builtin_bswap64(v << (64 - 8 * n));
  __builtin_memcpy(b->data + at, &v, (size_t)n);
}
/* Puts x there as n bytes, cut off or with zeros behind it. */
static inline void rt_bytes_put(rt_bytes b, int64_t at, int64_t n, rt_bytes x) {
  uint8_t *p = b->data + at;
  if (RT_LIKELY(x->size >= n)) {
    __builtin_memcpy(p, x->data, (size_t)n);
  } else {
    __builtin_memcpy(p, x->data, (size_t)x->size);
    __builtin_memset(p + x->size, 0, (size_t)(n - x->size));
  }
}

/* Uninitialised; the caller fills `data`. */
rt_bytes rt_bytes_new(rt_region *r, int64_t size);
rt_bytes rt_bytes_copy(rt_region *r, const void *p, int64_t size);
/* bytes(data[start:stop]) of a bytearray of n bytes. */
rt_bytes rt_bytes_part(rt_region *r, const uint8_t *data, int64_t n, int64_t start, int64_t stop);

static inline int64_t rt_bytes_len(rt_bytes b) { return b->size; }
static inline bool rt_bytes_truth(rt_bytes b) { return b->size != 0; }
/* x, fit to live in r: see rt_str_keep. */
rt_bytes rt_bytes_keep_copy(rt_bytes x, rt_region *r);
static inline rt_bytes rt_bytes_keep(rt_bytes x, rt_region *r) { return rt_lives(x, r) ? x : rt_bytes_keep_copy(x, r); }
static inline bool rt_bytes_eq(rt_bytes a, rt_bytes b) {
  return a == b || (a->size == b->size && __builtin_memcmp(a->data, b->data, (size_t)a->size) == 0);
}
int rt_bytes_compare(rt_bytes a, rt_bytes b);
static inline bool rt_bytes_lt(rt_bytes a, rt_bytes b) { return rt_bytes_compare(a, b) < 0; }
uint64_t rt_bytes_hash(rt_bytes b);

/* b[i] and iteration give ints. IndexError. */
static inline int64_t rt_bytes_at(rt_bytes b, int64_t i) { return b->data[rt_index(i, b->size, "index out of range")]; }
rt_bytes rt_bytes_slice(rt_region *r, rt_bytes b, int64_t start, int64_t stop);
rt_bytes rt_bytes_slice_step(rt_region *r, rt_bytes b, int64_t start, int64_t stop, int64_t step);

rt_bytes rt_bytes_concat(rt_region *r, rt_bytes a, rt_bytes b);
rt_bytes rt_bytes_join(rt_region *r, rt_bytes sep, const rt_bytes *items, int64_t n);
rt_bytes rt_bytes_repeat(rt_region *r, rt_bytes b, int64_t times);

bool rt_bytes_contains(rt_bytes b, rt_bytes sub);
/* x in b for an int: ValueError unless it is a byte. */
bool rt_bytes_contains_byte(rt_bytes b, int64_t x);
int64_t rt_bytes_find(rt_bytes b, rt_bytes sub, int64_t start, int64_t end);
int64_t rt_bytes_rfind(rt_bytes b, rt_bytes sub, int64_t start, int64_t end);
int64_t rt_bytes_index(rt_bytes b, rt_bytes sub, int64_t start, int64_t end);
int64_t rt_bytes_rindex(rt_bytes b, rt_bytes sub, int64_t start, int64_t end);
int64_t rt_bytes_count(rt_bytes b, rt_bytes sub, int64_t start, int64_t end);
bool rt_bytes_startswith(rt_bytes b, rt_bytes prefix, int64_t start, int64_t end);
bool rt_bytes_endswith(rt_bytes b, rt_bytes suffix, int64_t start, int64_t end);

/* The next field of b.split(sep): starts at *pos (0 at first, -1 when done); `left` counts the cuts still allowed.
   False when there is none. ValueError for an empty separator. */
bool rt_bytes_next_field(rt_bytes b, rt_bytes sep, int64_t *pos, int64_t *left, int64_t *begin, int64_t *end);

/* b.hex() and bytes.fromhex(text): ValueError. */
rt_str rt_bytes_hex(rt_region *r, rt_bytes b);
rt_bytes rt_bytes_fromhex(rt_region *r, rt_str text);

void rt_bytes_repr(rt_sb *out, rt_bytes b);
static inline void rt_bytes_str(rt_sb *out, rt_bytes b) { rt_bytes_repr(out, b); }

/* b.decode(...) with errors='strict': UnicodeDecodeError with CPython's text. */
rt_str rt_bytes_decode_utf8(rt_region *r, rt_bytes b);
rt_str rt_bytes_decode_surrogates(rt_region *r, rt_bytes b); /* UTF-8 with errors='surrogatepass' */
rt_str rt_bytes_decode_ascii(rt_region *r, rt_bytes b);
rt_str rt_bytes_decode_latin1(rt_region *r, rt_bytes b);

/* s.encode(...) with errors='strict': UnicodeEncodeError with CPython's text. The first gives s, whose data the bytes are. */
rt_str rt_str_encodable(rt_str s);
rt_bytes rt_str_encode_utf8(rt_region *r, rt_str s);
rt_bytes rt_str_encode_ascii(rt_region *r, rt_str s);
rt_bytes rt_str_encode_latin1(rt_region *r, rt_str s);
