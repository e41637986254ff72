#pragma once
/* Inside rt/core/int: the number-theoretic transform over the field of the prime p = 2^64 - 2^32 + 1. Because
   2^64 = 2^32 - 1 and 2^96 = -1 modulo p, a product is reduced with a few additions, and 2^48 is a root of -1. */
#include "rt/limbs.h"

#define RT_NTT_PRIME 0xFFFFFFFF00000001u

/* All of these take and give residues below p. Corrections that come half of the time are masks, not branches. */
static inline uint64_t rt_ntt_sub(uint64_t a, uint64_t b) {
  uint64_t r, below = RT_SUB_OVERFLOWS(a, b, &r);
  return r + (RT_NTT_PRIME & (0 - below));
}

static inline uint64_t rt_ntt_add(uint64_t a, uint64_t b) { return rt_ntt_sub(a, RT_NTT_PRIME - b); }

/* With x = h 2^96 + m 2^64 + l: x = l - h + m (2^32 - 1) modulo p. */
static inline uint64_t rt_ntt_reduce(rt_u128 x) {
  uint64_t high = (uint64_t)(x >> 64), middle = (uint32_t)high, r;
  if (RT_UNLIKELY(RT_SUB_OVERFLOWS((uint64_t)x, high >> 32, &r))) r -= UINT32_MAX;
  uint64_t above = RT_ADD_OVERFLOWS(r, (middle << 32) - middle, &r);
  r += UINT32_MAX & (0 - above);
  return RT_UNLIKELY(r >= RT_NTT_PRIME) ? r - RT_NTT_PRIME : r;
}

static inline uint64_t rt_ntt_mul(uint64_t a, uint64_t b) { return rt_ntt_reduce((rt_u128)a * b); }

/* a times the root of -1. */
static inline uint64_t rt_ntt_turn(uint64_t a) { return rt_ntt_reduce((rt_u128)a << 48); }

/* What a transform of `points` values needs: 4^k, 2 4^k, or three quarters of such a number. */
typedef struct rt_ntt {
  int64_t points;
  uint64_t *roots;
} rt_ntt;

/* The smallest transform for at least `least` values, without its roots. */
int64_t rt_ntt_points(int64_t least);
/* The roots for a transform of `points`: fills as many limbs as rt_ntt_roots_room says. */
int64_t rt_ntt_roots_room(int64_t points);
void rt_ntt_fill_roots(uint64_t *roots, int64_t points);
/* The values of a polynomial at `points` points, in place, in an order of its own. */
void rt_ntt_forward(uint64_t *a, const rt_ntt *t);
/* The polynomial with these values, times rt_ntt_scale. */
void rt_ntt_backward(uint64_t *a, const rt_ntt *t);
uint64_t rt_ntt_unscale(int64_t points);
