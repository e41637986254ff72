#pragma once
/* Characters outside ASCII: what CPython 3.11 (Unicode 14) says about them.
   Each property and each mapping is an object of its own, so that a program carries only the tables it can reach.
   ASCII is decided by inline comparisons in the callers and never comes here. */
#include <stdbool.h>
#include <stdint.h>

/* A set of code points: `bounds` holds, plane by plane, the offsets where membership changes.
   Planes 0, 1, 2, 3 and 14 have runs; the others are empty in every set. */
typedef struct rt_unicode_set {
  const uint16_t *bounds;
  uint16_t start[6];
} rt_unicode_set;

/* `first` with bit 31 set for a stride of 2; `delta_count` is delta * 4096 + count. */
typedef struct rt_unicode_run {
  uint32_t first;
  int32_t delta_count;
} rt_unicode_run;

/* A character that maps to two or three. */
typedef struct rt_unicode_special {
  uint16_t code;
  uint16_t to[3];
} rt_unicode_special;

typedef struct rt_unicode_map {
  const rt_unicode_run *runs;
  const rt_unicode_special *specials;
  int32_t run_count, special_count;
} rt_unicode_map;

extern const rt_unicode_set rt_unicode_alpha, rt_unicode_decimal, rt_unicode_digit, rt_unicode_numeric;
extern const rt_unicode_set rt_unicode_space, rt_unicode_printable, rt_unicode_cased, rt_unicode_case_ignorable;
extern const rt_unicode_set rt_unicode_lower, rt_unicode_upper, rt_unicode_title;
extern const rt_unicode_set rt_unicode_xid_start, rt_unicode_xid_continue;
extern const rt_unicode_map rt_unicode_to_upper, rt_unicode_to_lower, rt_unicode_to_title, rt_unicode_to_fold;

/* Is the code point in the set? Any value is allowed. */
bool rt_unicode_has(const rt_unicode_set *set, uint32_t code);

/* Writes what `code` maps to into `to` (itself when unmapped) and returns how many, 1 to 3. */
int rt_unicode_apply(const rt_unicode_map *map, uint32_t code, uint32_t to[3]);

/* Writes the UTF-8 of `code` (below 0x110000, surrogates included) at `p` and returns its length, 1 to 4. */
int rt_utf8_put(char *p, uint32_t code);

/* How many bytes `code` takes in UTF-8. */
static inline int rt_utf8_size(uint32_t code) {
  return 1 + (code >= 0x80) + (code >= 0x800) + (code >= 0x10000);
}

/* How many bytes the character has that begins with the byte `lead`; the text is valid. */
static inline int rt_utf8_width(char lead) {
  uint8_t b = (uint8_t)lead;
  return 1 + (b >= 0xC0) + (b >= 0xE0) + (b >= 0xF0);
}

/* The code point at *p; moves *p behind it. The text is valid. */
static inline uint32_t rt_utf8_next(const char **p) {
  const uint8_t *b = (const uint8_t *)*p;
  int n = rt_utf8_width(**p);
  *p += n;
  if (n == 1) return b[0];
  if (n == 2) return (b[0] & 0x1Fu) << 6 | (b[1] & 0x3Fu);
  if (n == 3) return (b[0] & 0x0Fu) << 12 | (b[1] & 0x3Fu) << 6 | (b[2] & 0x3Fu);
  return (b[0] & 0x07u) << 18 | (b[1] & 0x3Fu) << 12 | (b[2] & 0x3Fu) << 6 | (b[3] & 0x3Fu);
}

/* Moves *p back to the beginning of the character before it and returns that code point. */
static inline uint32_t rt_utf8_previous(const char **p) {
  do --*p;
  while (((uint8_t)**p & 0xC0) == 0x80);
  const char *q = *p;
  return rt_utf8_next(&q);
}

/* The address of code point `index` (0 ≤ index ≤ length) of the valid text at `p`. */
const char *rt_utf8_skip(const char *p, int64_t index);
