#pragma once
/* Inside rt/core/int: long numbers to and from digits, by halves. */
#include "rt/limbs.h"

#define RT_RADIX_LEVELS 32
/* From this many digits on, as measured, going by halves wins. */
#define RT_RADIX_LONG 5000

/* base^digits(k), digits(k) = leaf * 2^k: what halves a number of up to 2 digits(k) digits. */
typedef struct rt_radix {
  int base;
  int levels;
  int64_t leaf;
  const uint64_t *power[RT_RADIX_LEVELS];
  int64_t size[RT_RADIX_LEVELS];
} rt_radix;

static inline int64_t rt_radix_digits(const rt_radix *x, int level) { return x->leaf << level; }
/* The first power, and each time one more, in rt_current. */
void rt_radix_open(rt_radix *x, int base);
void rt_radix_square(rt_radix *x);

/* Limbs for the value of n digits, and one. */
static inline int64_t rt_radix_room(int64_t n, int base) { return n * rt_limb_bits((uint64_t)base - 1) / 64 + 2; }
/* The value of n digits of a base up to 36, in r, which has rt_radix_room for it. Returns its size. */
int64_t rt_limbs_from_digits(uint64_t *r, const char *digits, int64_t n, int base);
/* rt_limbs_decimal by halves; a stays. */
int64_t rt_limbs_decimal_long(char *out, const uint64_t *a, int64_t n);
