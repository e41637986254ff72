#pragma once
/* Python's int: exact, a tagged word (`v << 1`) while it fits 63 bits, else a pointer to an rt_big with bit 0 set.
   The form is canonical: what fits 63 bits is never big, so two ints of different form are never equal.
   Results are allocated in rt_current; an operand may be the result. Messages are CPython 3.11's. */
#include "rt/base.h"
#include "rt/exc.h"
#include "rt/hash.h"
#include "rt/region.h"
#include "rt/sb.h"

/* An integer of at least 64 bits with its sign. `n` limbs, least significant first, the highest not 0. */
typedef struct rt_big {
  bool negative;
  bool constant; /* static data of the program: lies in no region */
  uint32_t n;
  uint64_t limb[];
} rt_big;

#define RT_INT_NONE ((rt_int)1)
#define RT_INT_SMALL_MAX (INT64_MAX >> 1)
#define RT_INT_SMALL_MIN (INT64_MIN >> 1)
/* A literal that fits 63 bits, and one that lies in a constant rt_big. */
#define RT_INT(v) ((rt_int)((uint64_t)(v) << 1))
#define RT_INT_BIG(b) ((rt_int)((uintptr_t)(b) | 1))

static inline bool rt_int_is_small(rt_int x) { return !(x & 1); }
static inline bool rt_int_both_small(rt_int a, rt_int b) { return RT_LIKELY(!((a | b) & 1)); }
static inline const rt_big *rt_int_big(rt_int x) { return (const rt_big *)(uintptr_t)(x - 1); }
static inline int64_t rt_int_small(rt_int x) { return x >> 1; }

/* Slow paths of the inline functions below: any operands. */
rt_int rt_int_from_i64_slow(int64_t v);
rt_int rt_int_add_slow(rt_int a, rt_int b);
rt_int rt_int_sub_slow(rt_int a, rt_int b);
rt_int rt_int_mul_slow(rt_int a, rt_int b);
rt_int rt_int_floordiv_slow(rt_int a, rt_int b);
rt_int rt_int_mod_slow(rt_int a, rt_int b);
rt_int rt_int_and_slow(rt_int a, rt_int b);
rt_int rt_int_or_slow(rt_int a, rt_int b);
rt_int rt_int_xor_slow(rt_int a, rt_int b);
rt_int rt_int_lshift_slow(rt_int a, rt_int b);
rt_int rt_int_rshift_slow(rt_int a, rt_int b);
rt_int rt_int_neg_slow(rt_int x);
rt_int rt_int_invert_slow(rt_int x);
rt_int rt_int_keep_slow(rt_int x, rt_region *r);
bool rt_int_eq_slow(rt_int a, rt_int b);
int rt_int_cmp_slow(rt_int a, rt_int b);
double rt_int_to_double_slow(rt_int x);
uint64_t rt_int_hash_slow(rt_int x);

/* ---- to and from machine integers ---- */

static inline rt_int rt_int_from_i64(int64_t v) {
  int64_t r;
  return RT_LIKELY(!RT_ADD_OVERFLOWS(v, v, &r)) ? r : rt_int_from_i64_slow(v);
}
rt_int rt_int_from_u64_slow(uint64_t v);
static inline rt_int rt_int_from_u64(uint64_t v) {
  return RT_LIKELY(v <= (uint64_t)RT_INT_SMALL_MAX) ? RT_INT(v) : rt_int_from_u64_slow(v);
}
static inline rt_int rt_int_from_bool(bool b) { return (rt_int)b << 1; }
bool rt_int_fits_i64(rt_int x);
/* Raises OverflowError "cannot fit 'int' into an index-sized integer". */
int64_t rt_int_to_i64_slow(rt_int x);
static inline int64_t rt_int_to_i64(rt_int x) {
  return RT_LIKELY(rt_int_is_small(x)) ? rt_int_small(x) : rt_int_to_i64_slow(x);
}
/* The same as IndexError: what a[x] does. */
int64_t rt_int_to_index_slow(rt_int x);
static inline int64_t rt_int_to_index(rt_int x) {
  return RT_LIKELY(rt_int_is_small(x)) ? rt_int_small(x) : rt_int_to_index_slow(x);
}
/* OverflowError "Python int too large to convert to C ssize_t": what methods of built-in types do. */
int64_t rt_int_to_ssize_slow(rt_int x);
static inline int64_t rt_int_to_ssize(rt_int x) {
  return RT_LIKELY(rt_int_is_small(x)) ? rt_int_small(x) : rt_int_to_ssize_slow(x);
}
/* The nearest int64_t: what slices do. */
int64_t rt_int_clamp_i64(rt_int x);
/* The low 64 bits in two's complement. */
uint64_t rt_int_low_u64_slow(rt_int x);
static inline uint64_t rt_int_low_u64(rt_int x) {
  return RT_LIKELY(rt_int_is_small(x)) ? (uint64_t)rt_int_small(x) : rt_int_low_u64_slow(x);
}

/* What an annotation's bounds let pass; OverflowError for the rest. */
RT_NORETURN RT_COLD void rt_raise_bounds(void);
static inline int64_t rt_i64_bounded(int64_t x, int64_t least, int64_t most) {
  if (RT_UNLIKELY(x < least) || RT_UNLIKELY(x > most)) rt_raise_bounds();
  return x;
}
int64_t rt_int_bounded(rt_int x, int64_t least, int64_t most);
uint64_t rt_int_bounded_u64(rt_int x, uint64_t most);

/* ---- arithmetic ---- */

static inline rt_int rt_int_add(rt_int a, rt_int b) {
  int64_t r;
  return rt_int_both_small(a, b) && RT_LIKELY(!RT_ADD_OVERFLOWS(a, b, &r)) ? r : rt_int_add_slow(a, b);
}
static inline rt_int rt_int_sub(rt_int a, rt_int b) {
  int64_t r;
  return rt_int_both_small(a, b) && RT_LIKELY(!RT_SUB_OVERFLOWS(a, b, &r)) ? r : rt_int_sub_slow(a, b);
}
static inline rt_int rt_int_mul(rt_int a, rt_int b) {
  int64_t r;
  return rt_int_both_small(a, b) && RT_LIKELY(!RT_MUL_OVERFLOWS(a >> 1, b, &r)) ? r : rt_int_mul_slow(a, b);
}

/* Both tags cancel in a quotient; only the smallest int by -1 leaves the 63 bits. */
static inline rt_int rt_int_floordiv(rt_int a, rt_int b) {
  if (!rt_int_both_small(a, b) || RT_UNLIKELY(b == 0)) return rt_int_floordiv_slow(a, b);
  int64_t q = a / b, r = a % b;
  return rt_int_from_i64(q - (r != 0 && (r ^ b) < 0));
}
static inline rt_int rt_int_mod(rt_int a, rt_int b) {
  if (!rt_int_both_small(a, b) || RT_UNLIKELY(b == 0)) return rt_int_mod_slow(a, b);
  int64_t r = a % b;
  return r != 0 && (r ^ b) < 0 ? r + b : r;
}
/* Both at once. Raises ZeroDivisionError "integer division or modulo by zero". Either pointer may be null. */
void rt_int_divmod(rt_int a, rt_int b, rt_int *quotient, rt_int *remainder);
/* a / b, correctly rounded. Raises ZeroDivisionError, OverflowError. */
double rt_int_truediv(rt_int a, rt_int b);
/* The same for positive numbers, infinity beyond the range; leaves temporaries in rt_current. */
double rt_int_ratio(rt_int a, rt_int b);
/* a ** b for b >= 0; a negative b raises ValueError (its result is a float: rt_int_pow_float). */
rt_int rt_int_pow(rt_int a, rt_int b);
/* float(a) ** float(b): what a ** b is for a negative b. */
double rt_int_pow_float(rt_int a, rt_int b);
/* pow(a, b, m) for b >= 0. Raises ValueError for m == 0 and for a negative b. */
rt_int rt_int_powmod(rt_int a, rt_int b, rt_int m);

static inline rt_int rt_int_neg(rt_int x) {
  int64_t r;
  return RT_LIKELY(rt_int_is_small(x)) && RT_LIKELY(!RT_SUB_OVERFLOWS(0, x, &r)) ? r : rt_int_neg_slow(x);
}
bool rt_int_negative_slow(rt_int x);
static inline bool rt_int_negative(rt_int x) {
  return RT_LIKELY(rt_int_is_small(x)) ? x < 0 : rt_int_negative_slow(x);
}
static inline rt_int rt_int_abs(rt_int x) { return rt_int_negative(x) ? rt_int_neg(x) : x; }

/* ---- bits ---- */

static inline rt_int rt_int_invert(rt_int x) {
  return RT_LIKELY(rt_int_is_small(x)) ? x ^ -2 : rt_int_invert_slow(x);
}
static inline rt_int rt_int_and(rt_int a, rt_int b) {
  return rt_int_both_small(a, b) ? a & b : rt_int_and_slow(a, b);
}
static inline rt_int rt_int_or(rt_int a, rt_int b) {
  return rt_int_both_small(a, b) ? a | b : rt_int_or_slow(a, b);
}
static inline rt_int rt_int_xor(rt_int a, rt_int b) {
  return rt_int_both_small(a, b) ? a ^ b : rt_int_xor_slow(a, b);
}
/* Raises ValueError "negative shift count", OverflowError "too many digits in integer". */
static inline rt_int rt_int_lshift(rt_int a, rt_int b) {
  if (rt_int_both_small(a, b) && RT_LIKELY((uint64_t)b < 2 * 63)) {
    int64_t r = (int64_t)((uint64_t)a << (b >> 1));
    if (RT_LIKELY(r >> (b >> 1) == a)) return r;
  }
  return rt_int_lshift_slow(a, b);
}
static inline rt_int rt_int_rshift(rt_int a, rt_int b) {
  if (!rt_int_both_small(a, b) || RT_UNLIKELY((uint64_t)b >= 2 * 64)) return rt_int_rshift_slow(a, b);
  return (a >> (b >> 1)) & -2;
}
int64_t rt_int_bit_length(rt_int x);
/* Ones in abs(x). */
int64_t rt_int_bit_count(rt_int x);

/* ---- comparison ---- */

static inline bool rt_int_bool(rt_int x) { return x != 0; }
/* Also for optionals: RT_INT_NONE equals only itself. */
static inline bool rt_int_eq(rt_int a, rt_int b) {
  return a == b || (RT_UNLIKELY(a & b & 1) && rt_int_eq_slow(a, b));
}
/* Negative, zero or positive. */
static inline int rt_int_cmp(rt_int a, rt_int b) {
  return rt_int_both_small(a, b) ? (a > b) - (a < b) : rt_int_cmp_slow(a, b);
}
static inline bool rt_int_lt(rt_int a, rt_int b) {
  return rt_int_both_small(a, b) ? a < b : rt_int_cmp_slow(a, b) < 0;
}
static inline bool rt_int_le(rt_int a, rt_int b) {
  return rt_int_both_small(a, b) ? a <= b : rt_int_cmp_slow(a, b) <= 0;
}
#define RT_UNORDERED 2
/* Exact: -1, 0, 1, or RT_UNORDERED for nan. */
int rt_int_cmp_double(rt_int a, double b);

static inline uint64_t rt_int_hash(rt_int x) {
  return RT_LIKELY(rt_int_is_small(x)) ? rt_hash_int64(rt_int_small(x)) : rt_int_hash_slow(x);
}

/* What a class's `__hash__` gave, as the hash of its objects: the number itself where it fits, else its own hash. */
static inline uint64_t rt_hash_given_i64(int64_t v) { return v == -1 ? (uint64_t)-2 : (uint64_t)v; }
static inline uint64_t rt_hash_given(rt_int x) {
  if (RT_LIKELY(rt_int_is_small(x))) return rt_hash_given_i64(rt_int_small(x));
  return rt_int_fits_i64(x) ? rt_hash_given_i64(rt_int_to_i64(x)) : rt_int_hash_slow(x);
}
static inline uint64_t rt_hash_given_u64(uint64_t v) { return v <= INT64_MAX ? v : rt_hash_given(rt_int_from_u64(v)); }

/* ---- float ---- */

/* Rounds half to even. Raises OverflowError "int too large to convert to float". */
static inline double rt_int_to_double(rt_int x) {
  return RT_LIKELY(rt_int_is_small(x)) ? (double)rt_int_small(x) : rt_int_to_double_slow(x);
}
/* int(d). Raises OverflowError for infinities, ValueError for nan. */
rt_int rt_int_from_double_slow(double d);
static inline rt_int rt_int_from_double(double d) {
  if (RT_LIKELY(d >= -0x1p62 && d < 0x1p62)) return RT_INT((int64_t)d);
  return rt_int_from_double_slow(d);
}

/* ---- number theory ---- */

rt_int rt_int_gcd(rt_int a, rt_int b);
rt_int rt_int_lcm(rt_int a, rt_int b);
/* Raises ValueError "isqrt() argument must be nonnegative". */
rt_int rt_int_isqrt(rt_int x);
/* Raises ValueError, OverflowError. */
rt_int rt_int_factorial(rt_int x);
/* round(x, digits): half to even for negative digits. */
rt_int rt_int_round(rt_int x, rt_int digits);

/* ---- text ---- */

/* sys.set_int_max_str_digits: int() and str() in decimal raise ValueError beyond; 0: no limit. 4300 at first. */
extern int64_t rt_int_max_str_digits;
/* Raises ValueError below 640 (0 is allowed), OverflowError beyond 31 bits. */
void rt_int_set_max_str_digits(rt_int digits);
void rt_int_repr(rt_sb *out, rt_int x);
static inline void rt_int_str(rt_sb *out, rt_int x) { rt_int_repr(out, x); }
/* The digits of x in base 2, 8, 10 or 16, after a '-' if negative; no prefix. */
void rt_int_digits(rt_sb *out, rt_int x, int base, bool upper);
/* int(text, base), base 0 or 2..36. Raises ValueError. */
rt_int rt_int_parse(rt_str text, int base);
/* The same for a literal in the program or trusted ASCII digits, without underscores, prefix or limit. */
rt_int rt_int_from_digits(const char *digits, int64_t n, int base);

/* ---- bytes ---- */

/* x.to_bytes(n, order, signed=): writes n bytes. Raises OverflowError. */
void rt_int_to_bytes(rt_int x, uint8_t *to, int64_t n, bool big_endian, bool is_signed);
rt_int rt_int_from_bytes(const uint8_t *p, int64_t n, bool big_endian, bool is_signed);

/* ---- regions ---- */

/* x, fit to live in r: a copy when it is big and its region might end before r. */
static inline rt_int rt_int_keep(rt_int x, rt_region *r) {
  return RT_LIKELY(rt_int_is_small(x)) ? x : rt_int_keep_slow(x, r);
}

/* ---- ints that range analysis proved to fit int64_t, results included ---- */

RT_NORETURN RT_COLD void rt_raise_zero_division(void); /* "integer division or modulo by zero" */
RT_NORETURN RT_COLD void rt_raise_zero_modulo(void);   /* "integer modulo by zero" */

static inline int64_t rt_i64_floordiv(int64_t a, int64_t b) {
  if (RT_UNLIKELY(b == 0)) rt_raise_zero_division();
  int64_t q = a / b, r = a % b;
  return q - (r != 0 && (r ^ b) < 0);
}
static inline int64_t rt_i64_mod(int64_t a, int64_t b) {
  /* `(i + 1) % n` seldom needs the division, which takes longer than all around it. */
  if (!RT_CONSTANT(b) && b > 0 && (uint64_t)a < (uint64_t)b) return a;
  if (RT_UNLIKELY(b == 0)) rt_raise_zero_modulo();
  if (RT_UNLIKELY(b == -1)) return 0;
  int64_t r = a % b;
  return r != 0 && (r ^ b) < 0 ? r + b : r;
}
/* The same for those that fit uint64_t. */
static inline bool rt_u64_eq(uint64_t a, uint64_t b) { return a == b; }
static inline bool rt_u64_lt(uint64_t a, uint64_t b) { return a < b; }
static inline uint64_t rt_u64_hash(uint64_t a) {
  return a <= INT64_MAX ? rt_hash_int64((int64_t)a) : rt_hash_limbs(&a, 1, false);
}
static inline uint64_t rt_u64_keep(uint64_t a, rt_region *r) {
  (void)r;
  return a;
}
static inline void rt_u64_repr(rt_sb *out, uint64_t a) { rt_int_repr(out, rt_int_from_u64(a)); }
static inline void rt_u64_str(rt_sb *out, uint64_t a) { rt_u64_repr(out, a); }

static inline bool rt_i64_eq(int64_t a, int64_t b) { return a == b; }
static inline bool rt_i64_lt(int64_t a, int64_t b) { return a < b; }
static inline uint64_t rt_i64_hash(int64_t a) { return rt_hash_int64(a); }
static inline int64_t rt_i64_keep(int64_t a, rt_region *r) {
  (void)r;
  return a;
}
static inline void rt_i64_repr(rt_sb *out, int64_t a) { rt_sb_decimal(out, a); }
static inline void rt_i64_str(rt_sb *out, int64_t a) { rt_sb_decimal(out, a); }
/* Exact products of machine words, and the remainder by m > 0, with m's sign. */
typedef __int128 rt_i128;
int64_t rt_i128_mod_slow(rt_i128 x, int64_t m);
static inline int64_t rt_i128_mod(rt_i128 x, int64_t m) {
  return RT_LIKELY(x == (int64_t)x) ? rt_i64_mod((int64_t)x, m) : rt_i128_mod_slow(x, m);
}
static inline int64_t rt_i64_abs(int64_t a) { return a < 0 ? -a : a; }
static inline int64_t rt_i64_rshift(int64_t a, int64_t n) { return a >> (n < 63 ? n : 63); }
/* a ** n for n >= 0. */
static inline int64_t rt_i64_pow(int64_t a, int64_t n) {
  int64_t power = 1;
  for (uint64_t square = (uint64_t)a; n > 0; n >>= 1, square *= square)
    if (n & 1) power = (int64_t)((uint64_t)power * square);
  return power;
}
static inline int64_t rt_i64_bit_length(int64_t a) {
  uint64_t size = a < 0 ? 0 - (uint64_t)a : (uint64_t)a;
  return size == 0 ? 0 : 64 - RT_CLZ(size);
}
/* Ones in abs(a): sums of 2, 4 and 8 bits side by side, then of all bytes by one multiplication. */
static inline int64_t rt_i64_bit_count(int64_t a) {
  uint64_t x = a < 0 ? 0 - (uint64_t)a : (uint64_t)a;
  x -= x >> 1 & 0x5555555555555555u;
  x = (x & 0x3333333333333333u) + (x >> 2 & 0x3333333333333333u);
  x = (x + (x >> 4)) & 0x0F0F0F0F0F0F0F0Fu;
  return (int64_t)(x * 0x0101010101010101u >> 56);
}
