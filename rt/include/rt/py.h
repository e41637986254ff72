#pragma once
/* Small pieces of Python's semantics that generated code names: closures, names without a value, and the
   operations on float and bool that containers ask of their elements. */
#include <rt/bytes.h>
#include <rt/exc.h>
#include <rt/float.h>
#include <rt/int.h>
#include <rt/slice.h>
#include <rt/str.h>

/* A function as a value: which one it is, then in a longer struct what it captured. */
typedef struct rt_closure {
  int64_t id;
} rt_closure;

/* What T_keep is for types without big integers: x itself. */
#define RT_SAME(x, region) ((void)(region), (x))

/* ---- float and bool as elements ---- */

static inline bool rt_float_eq(double a, double b) { return a == b; }
static inline bool rt_float_lt(double a, double b) { return a < b; }
static inline double rt_float_keep(double x, rt_region *r) {
  (void)r;
  return x;
}
static inline bool rt_bool_eq(bool a, bool b) { return a == b; }
static inline bool rt_bool_lt(bool a, bool b) { return a < b; }
static inline bool rt_bool_keep(bool x, rt_region *r) {
  (void)r;
  return x;
}
static inline void rt_bool_repr(rt_sb *out, bool x) { rt_sb_cstr(out, x ? "True" : "False"); }
static inline void rt_bool_str(rt_sb *out, bool x) { rt_bool_repr(out, x); }
static inline uint64_t rt_bool_hash(bool x) { return rt_hash_bool(x); }

/* Identity as equality, and its hash: what objects without __eq__ have. */
static inline bool rt_address_eq(const void *a, const void *b) { return a == b; }
static inline uint64_t rt_address_hash(const void *p) { return (uint64_t)(uintptr_t)p >> 4; }
/* "<module.Class object at 0x7f…>" */
void rt_address_repr(rt_sb *out, const void *p, const char *what);
/* "<function name at 0x7f…>" */
void rt_function_repr(rt_sb *out, const void *p, const char *name);

/* ---- numbers ---- */

/* Orders an int and a float: negative, zero, positive, or (with nan) a number no comparison with 0 accepts. */
static inline double rt_int_cmp_order(rt_int a, double b) {
  int order = rt_int_cmp_double(a, b);
  return order == RT_UNORDERED ? __builtin_nan("") : order;
}

/* ---- str ---- */

/* The character at byte offset i, and the offset of the next. */
static inline rt_str rt_str_char_at(rt_region *r, rt_str s, int64_t i) {
  uint8_t first = (uint8_t)s->data[i];
  return first < 0x80 ? rt_str_char(first) : rt_str_next(r, s, &i);
}
static inline int64_t rt_str_next_at(rt_str s, int64_t i) {
  rt_str_next_code(s, &i);
  return i;
}
/* A bound of a slice that is not missing. */
static inline int64_t rt_slice_bound_int(rt_int x) {
  return RT_LIKELY(rt_int_is_small(x)) ? rt_int_small(x) : rt_slice_bound(rt_int_clamp_i64(x));
}
/* s[start:stop:step] where each may be RT_SLICE_NONE. */
static inline rt_str rt_str_slice_any(rt_region *r, rt_str s, int64_t start, int64_t stop, int64_t step) {
  step = rt_slice_step(step);
  if (start == RT_SLICE_NONE) start = rt_slice_start(step);
  if (stop == RT_SLICE_NONE) stop = rt_slice_stop(step);
  return rt_str_slice_step(r, s, start, stop, step);
}
static inline rt_bytes rt_bytes_slice_any(rt_region *r, rt_bytes b, int64_t start, int64_t stop, int64_t step) {
  step = rt_slice_step(step);
  if (start == RT_SLICE_NONE) start = rt_slice_start(step);
  if (stop == RT_SLICE_NONE) stop = rt_slice_stop(step);
  return rt_bytes_slice_step(r, b, start, stop, step);
}

/* ---- names ---- */

/* UnboundLocalError and NameError for a name without a value. */
RT_NORETURN RT_COLD void rt_raise_unbound_local(const char *name);
RT_NORETURN RT_COLD void rt_raise_unbound_global(const char *name);
/* AttributeError for an attribute that an object of the class does not have. */
RT_NORETURN RT_COLD void rt_raise_no_attribute(const rt_class *cls, const char *name);
/* TypeError for a value in a set or a key of a dict, and for values that have no order. */
RT_NORETURN RT_COLD void rt_raise_unhashable(const char *type);
RT_NORETURN RT_COLD void rt_raise_unordered(const char *left, const char *right);
/* A bare `raise`: RuntimeError when nothing is being handled. */
RT_NORETURN RT_COLD void rt_raise_again(rt_exc *e);
/* str(e) as an object. */
rt_str rt_exc_text(const rt_exc *e);
