/* What tests of generic containers stand on: a platform over libc, and three types that containers hold. */
#include <stdio.h>
#include <stdlib.h>
#include "rt/exc.h"
#include "rt/hash.h"
#include "rt/platform.h"

void *rt_pages_alloc(size_t n) { return n < 1 << 20 ? aligned_alloc(RT_PAGE, n * RT_PAGE) : NULL; }
void rt_pages_free(void *p, size_t n) { (void)n; free(p); }
void rt_console_write(const char *p, size_t n) { fwrite(p, 1, n, stdout); }
void rt_console_error(const char *p, size_t n) { fwrite(p, 1, n, stderr); }
void rt_exit(int status) { exit(status); }
int rt_main(void) { return 0; }
size_t rt_strlen(const char *text) { size_t n = 0; while (text[n]) n++; return n; }
void rt_entropy(void *p, size_t n) { for (char *c = p; n > 0; n--) *c++ = (char)n; }
const char *rt_strerror(int number) { (void)number; return ""; }
void rt_str_repr(rt_sb *out, rt_str s) {
  rt_sb_char(out, '\'');
  rt_sb_str(out, s);
  rt_sb_char(out, '\'');
}

/* Operations may do something first, with the container under test. */
RT_UNUSED static void (*meddle)(void);
static inline void meddled(void) { if (RT_UNLIKELY(meddle != NULL)) meddle(); }

typedef int64_t i64;
static bool i64_eq(i64 a, i64 b) { meddled(); return a == b; }
static bool i64_lt(i64 a, i64 b) { meddled(); return a < b; }
static uint64_t i64_hash(i64 a) { return rt_hash_int64(a); }
static void i64_repr(rt_sb *out, i64 a) { rt_sb_decimal(out, a); }
static i64 i64_keep(i64 a, rt_region *r) { (void)r; return a; }
#define i64_plain RT_PLAIN

typedef struct pair { int64_t a, b; } pair;
static bool pair_eq(pair x, pair y) { meddled(); return x.a == y.a && x.b == y.b; }
static bool pair_lt(pair x, pair y) { meddled(); return x.a < y.a || (x.a == y.a && x.b < y.b); }
static uint64_t pair_hash(pair x) {
  uint64_t h = rt_hash_tuple_add(rt_hash_tuple_begin(), rt_hash_int64(x.a));
  return rt_hash_tuple_end(rt_hash_tuple_add(h, rt_hash_int64(x.b)), 2);
}
static void pair_repr(rt_sb *out, pair x) {
  rt_sb_char(out, '(');
  rt_sb_decimal(out, x.a);
  rt_sb_cstr(out, ", ");
  rt_sb_decimal(out, x.b);
  rt_sb_char(out, ')');
}
static pair pair_keep(pair x, rt_region *r) { (void)r; return x; }
#define pair_plain RT_PLAIN

typedef rt_str str;
static int str_cmp(str a, str b) {
  int order = memcmp(a->data, b->data, (size_t)(a->size < b->size ? a->size : b->size));
  return order ? order : (a->size > b->size) - (a->size < b->size);
}
static bool str_eq(str a, str b) { return str_cmp(a, b) == 0; }
static bool str_lt(str a, str b) { return str_cmp(a, b) < 0; }
static uint64_t str_hash(str a) { return rt_hash_bytes(a->data, a->size); }
static void str_repr(rt_sb *out, str a) { rt_str_repr(out, a); }
static str str_keep(str a, rt_region *r) { (void)r; return a; }
#define str_plain RT_REFERS

/* One number, or one word as str, of the input. */
RT_UNUSED static int64_t get_int(void) {
  long long x = 0;
  return scanf("%lld", &x) == 1 ? x : 0;
}
RT_UNUSED static str get_str(void) {
  char word[64] = "";
  if (scanf("%63s", word) != 1) return &rt_text_empty;
  return rt_text_new(rt_current, word, (int64_t)rt_strlen(word));
}

/* Runs a step of the test for each word of the input, in a region of its own; prints a line, or the exception. */
RT_UNUSED static int run_steps(void (*step)(char op, rt_sb *out)) {
  rt_sb *out = rt_stdout();
  for (char op; scanf(" %c", &op) == 1; rt_sb_char(out, '\n')) {
    rt_handler h;
    if (RT_TRY(&h)) {
      rt_region r;
      rt_region_open(&r);
      step(op, out);
      rt_region_close(&r);
      rt_handler_leave(&h);
    } else {
      rt_exc *e = rt_handler_exc(&h);
      rt_sb_cstr(out, e->cls->name);
      rt_sb_cstr(out, ": ");
      rt_exc_str(out, e);
      rt_handler_done(&h);
    }
    meddle = NULL;
  }
  rt_sb_flush(out);
  rt_region_free_pages(&rt_program_region);
  return 0;
}
