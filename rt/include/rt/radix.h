#pragma once
/* Inside rt/core/int: long numbers to and from digits, by halves. */
#include "rt/limbs.h"

#define RT_RADIX_LEVELS 32
/* From so many digits read and so many limbs written on, as measured, going by halves wins. */
#define RT_RADIX_LONG 5000
#define RT_RADIX_LONG_LIMBS 64

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

/* Reading and writing by halves. Only sys.set_int_max_str_digits lets numbers through for which the steps that grow with
   the square of their length are slow, so it is what sets these: a program that doesn't call it has no use for them, nor
   for the multiplication and division that they need. */
extern int64_t (*rt_radix_read_long)(uint64_t *r, const char *digits, int64_t n, int base);
/* rt_limbs_decimal, but a stays. */
extern int64_t (*rt_radix_write_long)(char *out, const uint64_t *a, int64_t n);
int64_t rt_radix_read_halves(uint64_t *r, const char *digits, int64_t n, int base);
int64_t rt_radix_write_halves(char *out, const uint64_t *a, int64_t n);
/* As many digits at once as fit a limb. */
int64_t rt_radix_read_short(uint64_t *r, const char *digits, int64_t n, int base);
