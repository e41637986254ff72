#include "rt/big.h"
#include "rt/numtext.h"
#include "rt/radix.h"

static bool rt_is_power_of_two(int base) { return (base & (base - 1)) == 0; }

/* The base that a prefix names, 0 if there is none. */
static int rt_prefix_base(const char *p, const char *end) {
  if (end - p < 2 || *p != '0') return 0;
  char c = p[1] | 0x20;
  return c == 'x' ? 16 : c == 'o' ? 8 : c == 'b' ? 2 : 0;
}

/* Digits of the base with single underscores between them, copied to `to`. Returns how many, -1 if malformed. */
static int64_t rt_int_scan(char *to, const char *p, const char *end, int base) {
  int64_t n = 0;
  for (bool gap = true; p < end; p++) {
    if (*p == '_' && !gap) {
      gap = true;
      continue;
    }
    if (rt_digit_value(*p) >= base) return -1;
    to[n++] = *p;
    gap = false;
  }
  return n && end[-1] != '_' ? n : -1;
}

static int rt_bits_of_base(int base) { return rt_limb_bits((uint64_t)base - 1); }

static int64_t rt_limbs_from_bits(uint64_t *r, const char *digits, int64_t n, int bits) {
  int64_t size = n * bits / 64 + 1, at = 0;
  memset(r, 0, (size_t)size * sizeof(uint64_t));
  for (int64_t i = n - 1; i >= 0; i--, at += bits) {
    uint64_t digit = (uint64_t)rt_digit_value(digits[i]);
    r[at / 64] |= digit << (at & 63);
    if ((at & 63) + bits > 64 && digit >> (64 - (at & 63))) r[at / 64 + 1] |= digit >> (64 - (at & 63));
  }
  return size;
}

static rt_int rt_int_from_scanned(const char *digits, int64_t n, int base, bool negative) {
  int64_t room = rt_radix_room(n, base), size;
  rt_big *r = rt_big_new(room);
  if (rt_is_power_of_two(base)) size = rt_limbs_from_bits(r->limb, digits, n, rt_bits_of_base(base));
  else size = rt_limbs_from_digits(r->limb, digits, n, base);
  memset(r->limb + size, 0, (size_t)(room - size) * sizeof(uint64_t));
  return rt_big_done(r, room, negative);
}

rt_int rt_int_from_digits(const char *digits, int64_t n, int base) {
  return rt_int_from_scanned(digits, n, base, false);
}

static void rt_int_check_digits(int64_t n, int base) {
  if (rt_int_max_str_digits == 0 || n <= rt_int_max_str_digits || rt_is_power_of_two(base)) return;
  rt_sb b;
  rt_sb_init(&b, rt_exc_home());
  rt_sb_cstr(&b, "Exceeds the limit (");
  rt_sb_decimal(&b, rt_int_max_str_digits);
  rt_sb_cstr(&b, " digits) for integer string conversion: value has ");
  rt_sb_decimal(&b, n);
  rt_sb_cstr(&b, " digits; use sys.set_int_max_str_digits() to increase the limit");
  rt_raise_text(&rt_class_ValueError, rt_sb_finish(&b));
}

static void rt_raise_int_text(rt_str text, int base) {
  char what[] = "invalid literal for int() with base 00: ", *digits = what + sizeof what - 5;
  if (base >= 10) {
    digits[0] = (char)('0' + base / 10);
    digits[1] = (char)('0' + base % 10);
  } else {
    digits[0] = (char)('0' + base);
    memcpy(digits + 1, ": ", 3);
  }
  rt_raise_number_text(what, text, 200);
}

/* Without a base, a prefix decides, and a number that begins with 0 must be 0. */
static int64_t rt_int_scan_prefixed(char *to, const char *p, const char *end, int *base) {
  int named = rt_prefix_base(p, end);
  if (named && (*base == 0 || *base == named)) {
    p += 2;
    if (p < end && *p == '_') p++;
    *base = named;
    return rt_int_scan(to, p, end, named);
  }
  bool only_zero = *base == 0 && p < end && *p == '0';
  if (*base == 0) *base = 10;
  int64_t n = rt_int_scan(to, p, end, *base);
  for (int64_t i = 0; only_zero && i < n; i++)
    if (to[i] != '0') return -1;
  return n;
}

rt_int rt_int_parse(rt_str text, int base) {
  if (base != 0 && (base < 2 || base > 36))
    rt_raise_msg(&rt_class_ValueError, "int() base must be >= 2 and <= 36, or 0");
  rt_region outer;
  rt_number_text t;
  rt_scratch s;
  int found = base;
  rt_region_open(&outer);
  rt_number_text_open(&t, text);
  bool negative = t.p < t.end && *t.p == '-';
  if (t.p < t.end && (*t.p == '-' || *t.p == '+')) t.p++;
  char *digits = (char *)rt_scratch_open(&s, (t.end - t.p) / 8 + 1);
  int64_t n = rt_int_scan_prefixed(digits, t.p, t.end, &found);
  if (n >= 0) rt_int_check_digits(n, found);
  rt_int r = n >= 0 ? rt_int_keep(rt_int_from_scanned(digits, n, found, negative), outer.up) : 0;
  rt_scratch_close(&s);
  rt_number_text_close(&t);
  rt_region_close(&outer);
  if (n < 0) rt_raise_int_text(text, base);
  return r;
}
