#pragma once
/* Naturals as arrays of 64-bit limbs, least significant first: what big integers and exact decimal
   conversion are made of. No allocation but for scratch space, nothing raises but MemoryError. */
#include "rt/base.h"
#include "rt/region.h"

typedef unsigned __int128 rt_u128;

/* The limbs a scratch holds on the stack; larger ones take a region of their own. */
#define RT_SCRATCH_LIMBS 96

/* Temporary limbs of one operation. While one is open, rt_current may be its region: allocate the
   result first. Scratches nest like regions. */
typedef struct rt_scratch {
  bool in_region;
  rt_region region;
  uint64_t near[RT_SCRATCH_LIMBS];
} rt_scratch;

uint64_t *rt_scratch_open(rt_scratch *s, int64_t n);
void rt_scratch_close(rt_scratch *s);

/* n without leading zero limbs. */
static inline int64_t rt_limbs_size(const uint64_t *a, int64_t n) {
  while (n > 0 && a[n - 1] == 0) n--;
  return n;
}

static inline int rt_limb_bits(uint64_t x) { return x ? 64 - RT_CLZ(x) : 0; }

/* The bit length of a. */
static inline int64_t rt_limbs_bits(const uint64_t *a, int64_t n) {
  n = rt_limbs_size(a, n);
  return n ? (n - 1) * 64 + rt_limb_bits(a[n - 1]) : 0;
}

/* -1, 0 or 1; both n limbs. */
int rt_limbs_cmp(const uint64_t *a, const uint64_t *b, int64_t n);
/* r = a + b, na >= nb, r may be a: na limbs and the carry, which is returned. */
uint64_t rt_limbs_add(uint64_t *r, const uint64_t *a, int64_t na, const uint64_t *b, int64_t nb);
/* r = a - b, na >= nb, r may be a or b: na limbs and the borrow, which is returned. */
uint64_t rt_limbs_sub(uint64_t *r, const uint64_t *a, int64_t na, const uint64_t *b, int64_t nb);
/* r = a * f + carry: n limbs, and the highest is returned. r may be a. */
uint64_t rt_limbs_mul1(uint64_t *r, const uint64_t *a, int64_t n, uint64_t f, uint64_t carry);
/* r += a * f: n limbs, and the highest is returned. */
uint64_t rt_limbs_addmul1(uint64_t *r, const uint64_t *a, int64_t n, uint64_t f);
/* r -= a * f: n limbs, and the borrow is returned. */
uint64_t rt_limbs_submul1(uint64_t *r, const uint64_t *a, int64_t n, uint64_t f);
/* r = a * b, na + nb limbs; r overlaps neither. A square (the same array) takes less. Schoolbook multiplication,
   Karatsuba's for long numbers, a number-theoretic transform for very long ones. */
void rt_limbs_mul(uint64_t *r, const uint64_t *a, int64_t na, const uint64_t *b, int64_t nb);
/* The same by a transform of about (na + nb) * 64 / 22 points; na >= nb. */
void rt_limbs_mul_ntt(uint64_t *r, const uint64_t *a, int64_t na, const uint64_t *b, int64_t nb);
/* r = a << s, 0 <= s < 64: n limbs, and the bits shifted out are returned. r may be a. */
uint64_t rt_limbs_lshift(uint64_t *r, const uint64_t *a, int64_t n, int s);
/* r = a >> s, 0 <= s < 64; r may be a. */
void rt_limbs_rshift(uint64_t *r, const uint64_t *a, int64_t n, int s);
/* Is any of the lowest `bits` bits set? */
bool rt_limbs_any_below(const uint64_t *a, int64_t n, int64_t bits);

/* floor((2^128 - 1) / d) - 2^64 for a d with its highest bit set: turns division by d into products. */
uint64_t rt_limb_reciprocal(uint64_t d);
/* q = a / d, the remainder is returned; q may be a, d != 0. */
uint64_t rt_limbs_div1(uint64_t *q, const uint64_t *a, int64_t n, uint64_t d);
/* Divides u (nu limbs) by v (nv >= 2 limbs, the highest bit of v[nv-1] set), nu > nv and the top nv
   limbs of u below v: the remainder stays in u[0..nv), q gets nu - nv limbs. Null q: remainder only. */
void rt_limbs_div(uint64_t *q, uint64_t *u, int64_t nu, const uint64_t *v, int64_t nv);
/* The same in nv steps for each limb of the quotient. */
void rt_limbs_div_schoolbook(uint64_t *q, uint64_t *u, int64_t nu, const uint64_t *v, int64_t nv);

/* Room for the decimal digits of n limbs. */
#define RT_DECIMAL_ROOM(n) ((n) * 20 + 20)
/* The decimal digits of a (destroyed), without leading zeros, none for 0. Returns how many. */
int64_t rt_limbs_decimal(char *out, uint64_t *a, int64_t n);
