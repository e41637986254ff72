/* One operation a line: its name, then operands: ints in decimal, floats as 16 hex digits, texts as hex UTF-8. */
#include "rt/float.h"
#include "rt/int.h"
#include "rt/math.h"
#include "standin.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char line[1 << 20];
static char *word[8];

static rt_int I(int k) {
  const char *p = word[k];
  rt_int x = rt_int_from_digits(p + (*p == '-'), (int64_t)strlen(p + (*p == '-')), 10);
  return *p == '-' ? rt_int_neg(x) : x;
}
static double D(int k) { return rt_float_of_word(strtoull(word[k], NULL, 16)); }
static int N(int k) { return atoi(word[k]); }

static rt_str S(int k) {
  static char bytes[1 << 19];
  const char *p = word[k] + 1; /* after the quote that keeps an empty one a word */
  int64_t n = (int64_t)strlen(p) / 2;
  for (int64_t i = 0; i < n; i++) sscanf(p + 2 * i, "%2hhx", (unsigned char *)&bytes[i]);
  return rt_text_new(rt_current, bytes, n);
}

static void show(rt_sb *b) {
  rt_str s = rt_sb_finish(b);
  printf("%s\n", s->data);
}
static void put_int(rt_int x) {
  rt_sb b;
  rt_sb_init(&b, rt_current);
  int64_t limit = rt_int_max_str_digits;
  rt_int_set_max_str_digits(0);
  rt_int_repr(&b, x);
  rt_int_max_str_digits = limit;
  show(&b);
}
static void put_pair(rt_int x, rt_int y) {
  rt_sb b;
  rt_sb_init(&b, rt_current);
  int64_t limit = rt_int_max_str_digits;
  rt_int_set_max_str_digits(0);
  rt_int_repr(&b, x);
  rt_sb_char(&b, ' ');
  rt_int_repr(&b, y);
  rt_int_max_str_digits = limit;
  show(&b);
}
static void put_double(double x) { printf("%016llx\n", x != x ? 0x7ff8000000000000ULL : (unsigned long long)rt_float_word(x)); }

#define OP(text) else if (!strcmp(word[0], text))

static void math(void) {
  double x, y;
  int64_t e;
  if (!strcmp(word[0], "m.sqrt")) put_double(rt_math_sqrt(D(1)));
  OP("m.exp") put_double(rt_math_exp(D(1)));
  OP("m.expm1") put_double(rt_math_expm1(D(1)));
  OP("m.log") put_double(rt_math_log(D(1)));
  OP("m.log2") put_double(rt_math_log2(D(1)));
  OP("m.log10") put_double(rt_math_log10(D(1)));
  OP("m.log1p") put_double(rt_math_log1p(D(1)));
  OP("m.sin") put_double(rt_math_sin(D(1)));
  OP("m.cos") put_double(rt_math_cos(D(1)));
  OP("m.tan") put_double(rt_math_tan(D(1)));
  OP("m.asin") put_double(rt_math_asin(D(1)));
  OP("m.acos") put_double(rt_math_acos(D(1)));
  OP("m.atan") put_double(rt_math_atan(D(1)));
  OP("m.sinh") put_double(rt_math_sinh(D(1)));
  OP("m.cosh") put_double(rt_math_cosh(D(1)));
  OP("m.tanh") put_double(rt_math_tanh(D(1)));
  OP("m.asinh") put_double(rt_math_asinh(D(1)));
  OP("m.acosh") put_double(rt_math_acosh(D(1)));
  OP("m.atanh") put_double(rt_math_atanh(D(1)));
  OP("m.gamma") put_double(rt_math_gamma(D(1)));
  OP("m.lgamma") put_double(rt_math_lgamma(D(1)));
  OP("m.ulp") put_double(rt_math_ulp(D(1)));
  OP("m.frexp") x = rt_math_frexp(D(1), &e), put_double(rt_math_ldexp(x, RT_INT(e)));
  OP("m.modf") x = rt_math_modf(D(1), &y), put_double(x);
  OP("m.pow") put_double(rt_math_pow(D(1), D(2)));
  OP("m.fmod") put_double(rt_math_fmod(D(1), D(2)));
  OP("m.remainder") put_double(rt_math_remainder(D(1), D(2)));
  OP("m.hypot") put_double(rt_math_hypot(D(1), D(2)));
  OP("m.atan2") put_double(rt_math_atan2(D(1), D(2)));
  OP("m.nextafter") put_double(rt_math_nextafter(D(1), D(2)));
  OP("m.ldexp") put_double(rt_math_ldexp(D(1), I(2)));
  OP("m.log_int") put_double(rt_math_log_int(I(1)));
  OP("m.log2_int") put_double(rt_math_log2_int(I(1)));
  OP("m.log10_int") put_double(rt_math_log10_int(I(1)));
  OP("m.isclose") printf("%d\n", rt_math_isclose(D(1), D(2), 1e-9, 0));
  else printf("?\n");
}

static void ints(void) {
  rt_int q, r;
  rt_sb b;
  rt_sb_init(&b, rt_current);
  if (!strcmp(word[0], "add")) put_int(rt_int_add(I(1), I(2)));
  OP("sub") put_int(rt_int_sub(I(1), I(2)));
  OP("mul") put_int(rt_int_mul(I(1), I(2)));
  OP("square") q = I(1), put_int(rt_int_mul(q, q));
  OP("from_digits") put_int(rt_int_from_digits(word[1], (int64_t)strlen(word[1]), N(2)));
  OP("floordiv") put_int(rt_int_floordiv(I(1), I(2)));
  OP("mod") put_int(rt_int_mod(I(1), I(2)));
  OP("divmod") rt_int_divmod(I(1), I(2), &q, &r), put_pair(q, r);
  OP("and") put_int(rt_int_and(I(1), I(2)));
  OP("or") put_int(rt_int_or(I(1), I(2)));
  OP("xor") put_int(rt_int_xor(I(1), I(2)));
  OP("lshift") put_int(rt_int_lshift(I(1), I(2)));
  OP("rshift") put_int(rt_int_rshift(I(1), I(2)));
  OP("pow") put_int(rt_int_pow(I(1), I(2)));
  OP("powmod") put_int(rt_int_powmod(I(1), I(2), I(3)));
  OP("neg") put_int(rt_int_neg(I(1)));
  OP("abs") put_int(rt_int_abs(I(1)));
  OP("invert") put_int(rt_int_invert(I(1)));
  OP("gcd") put_int(rt_int_gcd(I(1), I(2)));
  OP("lcm") put_int(rt_int_lcm(I(1), I(2)));
  OP("isqrt") put_int(rt_int_isqrt(I(1)));
  OP("factorial") put_int(rt_int_factorial(I(1)));
  OP("round") put_int(rt_int_round(I(1), I(2)));
  OP("bits") printf("%ld %ld\n", rt_int_bit_length(I(1)), rt_int_bit_count(I(1)));
  OP("hash") printf("%ld\n", (int64_t)rt_int_hash(I(1)));
  OP("eq") printf("%d\n", rt_int_eq(I(1), I(2)));
  OP("lt") printf("%d\n", rt_int_lt(I(1), I(2)));
  OP("le") printf("%d\n", rt_int_le(I(1), I(2)));
  OP("i64") printf("%ld\n", rt_int_to_i64(I(1)));
  OP("from_i64") put_int(rt_int_from_i64(strtol(word[1], NULL, 10)));
  OP("to_double") put_double(rt_int_to_double(I(1)));
  OP("from_double") put_int(rt_int_from_double(D(1)));
  OP("truediv") put_double(rt_int_truediv(I(1), I(2)));
  OP("cmp_double") printf("%d\n", rt_int_cmp_double(I(1), D(2)));
  OP("parse") put_int(rt_int_parse(S(1), N(2)));
  OP("repr") rt_int_repr(&b, I(1)), show(&b);
  OP("digits") rt_int_digits(&b, I(1), N(2), N(3)), show(&b);
  OP("bytes") {
    uint8_t to[64];
    rt_int_to_bytes(I(1), to, N(2), N(3), N(4));
    put_int(rt_int_from_bytes(to, N(2), N(3), N(4)));
  }
  else math();
}

static void floats(void) {
  double q, r;
  rt_int x, y;
  rt_sb b;
  rt_sb_init(&b, rt_current);
  if (!strcmp(word[0], "f.repr")) rt_float_repr(&b, D(1)), show(&b);
  OP("f.format") rt_float_format(&b, D(1), word[2][0], N(3), N(4)), show(&b);
  OP("f.parse") put_double(rt_float_parse(S(1)));
  OP("f.truediv") put_double(rt_float_truediv(D(1), D(2)));
  OP("f.floordiv") put_double(rt_float_floordiv(D(1), D(2)));
  OP("f.mod") put_double(rt_float_mod(D(1), D(2)));
  OP("f.divmod") rt_float_divmod(D(1), D(2), &q, &r), put_double(q);
  OP("f.fmod") put_double(rt_float_fmod(D(1), D(2)));
  OP("f.pow") put_double(rt_float_pow(D(1), D(2)));
  OP("f.round") put_int(rt_float_round(D(1)));
  OP("f.round_to") put_double(rt_float_round_to(D(1), I(2)));
  OP("f.floor") put_int(rt_float_floor(D(1)));
  OP("f.ceil") put_int(rt_float_ceil(D(1)));
  OP("f.trunc") put_int(rt_float_trunc(D(1)));
  OP("f.is_integer") printf("%d\n", rt_float_is_integer(D(1)));
  OP("f.hash") printf("%ld\n", (int64_t)rt_float_hash(D(1)));
  OP("f.ratio") rt_float_ratio(D(1), &x, &y), put_pair(x, y);
  else ints();
}

int main(void) {
  rt_int_set_max_str_digits(RT_INT(4300));
  while (fgets(line, sizeof line, stdin)) {
    int n = 0;
    for (char *w = strtok(line, " \n"); w && n < 8; w = strtok(NULL, " \n")) word[n++] = w;
    if (__builtin_setjmp(standin_catch) == 0) floats();
    standin_reset();
  }
}
