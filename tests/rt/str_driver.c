/* Answers one line of text for each operation on str, bytes or formats that it reads. Arguments: `-` is a null str,
   `s6162` a str or bytes as hex, anything else an integer or (with `0x1.8p3` or `inf`) a float. */
#include "standin.h"
#include <rt/bytes.h>
#include <rt/format.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef rt_str str;
#define str_keep rt_str_keep
#define str_plain RT_REFERS
#define str_eq rt_str_eq
#define str_lt rt_str_lt
#define str_repr rt_str_repr
#include "list_str.h"
#include "../../rt/generic/str_split.h"

typedef struct value {
  rt_str s;
  rt_bytes b;
  int64_t i;
  double d;
  const char *text;
} value;

static value args[12];
static int count;

static value parse(const char *text) {
  value v = {.text = text};
  if (text[0] == '-' && !text[1]) return v;
  if (text[0] != 's') {
    v.i = strtoll(text, NULL, 10);
    v.d = strtod(text, NULL);
    return v;
  }
  int64_t n = (int64_t)strlen(text + 1) / 2;
  v.b = rt_bytes_new(rt_current, n);
  for (int64_t k = 0; k < n; k++) {
    char pair[3] = {text[1 + 2 * k], text[2 + 2 * k], 0};
    v.b->data[k] = (uint8_t)strtol(pair, NULL, 16);
  }
  v.s = rt_str_new(rt_current, n, rt_text_length((const char *)v.b->data, n));
  memcpy(v.s->data, v.b->data, (size_t)n);
  return v;
}

static void put_hex(const void *p, int64_t n) {
  printf("s");
  for (int64_t i = 0; i < n; i++) printf("%02x", ((const uint8_t *)p)[i]);
}

static void put_str(rt_str s) {
  put_hex(s->data, s->size);
  if (s->length != rt_text_length(s->data, s->size) || s->data[s->size]) printf(" broken");
}

static void put_list(list_str *l) {
  printf("[");
  for (int64_t i = 0; i < l->len; i++) {
    if (i) printf(" ");
    put_str(l->data[i]);
  }
  printf("]");
}

static void put_parts(rt_str parts[3]) {
  for (int i = 0; i < 3; i++) {
    if (i) printf(" ");
    put_str(parts[i]);
  }
}

static void put_sign(int order) { printf("%d", (order > 0) - (order < 0)); }

static void put_built(rt_sb *b) { put_str(rt_sb_finish(b)); }

#define S(k) args[k].s
#define B(k) args[k].b
#define I(k) args[k].i
#define R rt_current
#define OP(name) if (strcmp(op, name) == 0)
#define STR(name, ...) OP(#name) { put_str(rt_str_##name(R, __VA_ARGS__)); return true; }
#define INT(name, ...) OP(#name) { printf("%lld", (long long)rt_str_##name(__VA_ARGS__)); return true; }
#define BYT(name, ...) OP("b." #name) { rt_bytes x = rt_bytes_##name(R, __VA_ARGS__); put_hex(x->data, x->size); return true; }
#define BIN(name, ...) OP("b." #name) { printf("%lld", (long long)rt_bytes_##name(__VA_ARGS__)); return true; }
#define BST(name, ...) OP("b." #name) { put_str(rt_bytes_##name(R, __VA_ARGS__)); return true; }
#define ENC(name) OP(#name) { rt_bytes x = rt_str_##name(R, S(0)); put_hex(x->data, x->size); return true; }
#define OUT(name, call) OP(name) { rt_sb out; rt_sb_init(&out, R); call; put_built(&out); return true; }

static bool run_str(const char *op) {
  STR(concat, S(0), S(1)) STR(repeat, S(0), I(1)) STR(at, S(0), I(1)) STR(chr, I(0))
  STR(slice, S(0), I(1), I(2)) STR(slice_step, S(0), I(1), I(2), I(3))
  STR(strip_chars, S(0), S(1)) STR(lstrip_chars, S(0), S(1)) STR(rstrip_chars, S(0), S(1))
  STR(removeprefix, S(0), S(1)) STR(removesuffix, S(0), S(1))
  STR(replace, S(0), S(1), S(2), I(3)) STR(expandtabs, S(0), I(1)) STR(zfill, S(0), I(1))
  STR(center, S(0), I(1), S(2)) STR(ljust, S(0), I(1), S(2)) STR(rjust, S(0), I(1), S(2))
  STR(upper, S(0)) STR(lower, S(0)) STR(title, S(0)) STR(capitalize, S(0)) STR(swapcase, S(0)) STR(casefold, S(0))
  INT(ord, S(0)) INT(eq, S(0), S(1)) INT(len, S(0)) INT(code_at, S(0), I(1))
  INT(contains, S(0), S(1)) INT(find, S(0), S(1), I(2), I(3)) INT(rfind, S(0), S(1), I(2), I(3))
  INT(index, S(0), S(1), I(2), I(3)) INT(rindex, S(0), S(1), I(2), I(3)) INT(count, S(0), S(1), I(2), I(3))
  INT(startswith, S(0), S(1), I(2), I(3)) INT(endswith, S(0), S(1), I(2), I(3))
  INT(isalpha, S(0)) INT(isalnum, S(0)) INT(isdigit, S(0)) INT(isdecimal, S(0)) INT(isnumeric, S(0))
  INT(isspace, S(0)) INT(isprintable, S(0)) INT(isidentifier, S(0)) INT(islower, S(0)) INT(isupper, S(0))
  INT(istitle, S(0)) INT(isascii, S(0))
  ENC(encode_utf8) ENC(encode_ascii) ENC(encode_latin1)
  OUT("repr", rt_str_repr(&out, S(0))) OUT("ascii", rt_str_ascii(&out, S(0)))
  OP("compare") { put_sign(rt_str_compare(S(0), S(1))); return true; }
  OP("split") { put_list(rt_str_split(R, S(0), S(1), I(2))); return true; }
  OP("rsplit") { put_list(rt_str_rsplit(R, S(0), S(1), I(2))); return true; }
  OP("splitlines") { put_list(rt_str_splitlines(R, S(0), I(1))); return true; }
  OP("list") { put_list(rt_str_list(R, S(0))); return true; }
  OP("join") {
    rt_str items[12];
    for (int i = 1; i < count; i++) items[i - 1] = S(i);
    put_str(rt_str_join(R, S(0), items, count - 1));
    return true;
  }
  rt_str parts[3];
  OP("partition") { rt_str_partition(R, S(0), S(1), parts); put_parts(parts); return true; }
  OP("rpartition") { rt_str_rpartition(R, S(0), S(1), parts); put_parts(parts); return true; }
  return false;
}

static bool run_bytes(const char *op) {
  BYT(slice, B(0), I(1), I(2)) BYT(slice_step, B(0), I(1), I(2), I(3)) BYT(concat, B(0), B(1)) BYT(repeat, B(0), I(1))
  BYT(fromhex, S(0)) BST(hex, B(0)) BST(decode_utf8, B(0)) BST(decode_ascii, B(0)) BST(decode_latin1, B(0))
  BIN(at, B(0), I(1)) BIN(eq, B(0), B(1)) BIN(contains, B(0), B(1))
  BIN(contains_byte, B(0), I(1))
  BIN(find, B(0), B(1), I(2), I(3)) BIN(rfind, B(0), B(1), I(2), I(3)) BIN(index, B(0), B(1), I(2), I(3))
  BIN(rindex, B(0), B(1), I(2), I(3)) BIN(count, B(0), B(1), I(2), I(3))
  BIN(startswith, B(0), B(1), I(2), I(3)) BIN(endswith, B(0), B(1), I(2), I(3))
  OUT("b.repr", rt_bytes_repr(&out, B(0)))
  OP("b.compare") { put_sign(rt_bytes_compare(B(0), B(1))); return true; }
  OP("b.join") {
    rt_bytes items[12];
    for (int i = 1; i < count; i++) items[i - 1] = B(i);
    rt_bytes x = rt_bytes_join(R, B(0), items, count - 1);
    put_hex(x->data, x->size);
    return true;
  }
  OP("b.split") {
    int64_t pos = 0, left = I(2), begin, end;
    for (int k = 0; rt_bytes_next_field(B(0), B(1), &pos, &left, &begin, &end); k++) {
      printf(k ? " " : "[");
      put_hex(B(0)->data + begin, end - begin);
    }
    printf("]");
    return true;
  }
  return false;
}

/* align sign alt zero width precision type */
static rt_spec percent_spec(int k) {
  const char *flags = args[k].text;
  rt_spec spec = {.width = I(k + 1), .precision = I(k + 2), .type = (uint32_t)args[k + 3].text[0]};
  if (strchr(flags, '-')) spec.align = '<';
  if (strchr(flags, '+')) spec.sign = '+';
  else if (strchr(flags, '_')) spec.sign = ' ';
  spec.zero = strchr(flags, '0') != NULL;
  spec.alt = strchr(flags, '#') != NULL;
  return spec;
}

static bool run_format(const char *op) {
  OUT("f.str", rt_format_str(&out, S(1), S(0)))
  OUT("f.int", rt_format_int(&out, rt_int_parse(S(1), 10), S(0)))
  OUT("f.float", rt_format_float(&out, args[1].d, S(0)))
  OUT("f.bool", rt_format_bool(&out, I(1), S(0)))
  rt_spec spec;
  if (op[0] == '%') spec = percent_spec(1);
  OUT("%int", rt_percent_int(&out, rt_int_parse(S(0), 10), &spec))
  OUT("%float", rt_percent_float(&out, args[0].d, &spec))
  OUT("%str", rt_percent_str(&out, S(0), &spec))
  OUT("%char", rt_percent_char(&out, rt_int_parse(S(0), 10), &spec))
  return false;
}

static void answer(char *line) {
  static const value none;
  for (int i = 0; i < 12; i++) args[i] = none;
  char *op = strtok(line, " \n");
  count = 0;
  for (char *word; (word = strtok(NULL, " \n"));) args[count++] = parse(word);
  if (!run_str(op) && !run_bytes(op) && !run_format(op)) printf("no operation %s", op);
  printf("\n");
}

int main(void) {
  static char line[1 << 16];
  while (fgets(line, sizeof line, stdin)) {
    if (__builtin_setjmp(standin_catch) == 0) answer(line);
    standin_reset();
  }
}
