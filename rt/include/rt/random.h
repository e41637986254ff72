#pragma once
/* Random numbers as CPython's `random` makes them: the Mersenne Twister MT19937 (Matsumoto and Nishimura, 1998)
   with 53-bit floats. The same seed gives the same sequence. What is built upon these (randrange, shuffle, gauss) is
   Python. */
#include "rt/base.h"
#include "rt/int.h"

#define RT_TWISTER_WORDS 624

typedef struct rt_twister {
  uint32_t words[RT_TWISTER_WORDS];
  uint32_t at; /* how many words are used up; 0: not yet seeded */
} rt_twister;

/* Random.seed(x) for an int of any size; only its absolute value counts. */
void rt_twister_seed(rt_twister *m, rt_int x);
/* Seeds from the platform's entropy. */
void rt_twister_seed_any(rt_twister *m);
/* The next 32 bits; seeds from entropy if nobody has. */
uint32_t rt_twister_next(rt_twister *m);
/* Random.random(): uniform in [0, 1), 53 bits. */
double rt_twister_random(rt_twister *m);
/* Random.getrandbits(k), 0 <= k <= 64. */
uint64_t rt_twister_bits(rt_twister *m, int64_t k);
/* Random.getrandbits(k) for any k; ValueError for a negative one. In rt_current. */
rt_int rt_twister_getrandbits(rt_twister *m, int64_t k);
/* Random._randbelow(n): uniform in [0, n) for n > 0. */
int64_t rt_twister_below(rt_twister *m, int64_t n);

/* The module's own functions: the same on one generator that all share. */
void rt_random_seed(rt_int x);
void rt_random_seed_any(void);
double rt_random_random(void);
uint64_t rt_random_bits(int64_t k);
rt_int rt_random_getrandbits(int64_t k);
int64_t rt_random_below(int64_t n);
