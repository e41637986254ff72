#include "rt/random.h"

/* The generator behind the functions of the module. */
static rt_twister rt_random_twister;

void rt_random_seed(rt_int x) { rt_twister_seed(&rt_random_twister, x); }

void rt_random_seed_any(void) { rt_twister_seed_any(&rt_random_twister); }

double rt_random_random(void) { return rt_twister_random(&rt_random_twister); }

uint64_t rt_random_bits(int64_t k) { return rt_twister_bits(&rt_random_twister, k); }

rt_int rt_random_getrandbits(int64_t k) { return rt_twister_getrandbits(&rt_random_twister, k); }

int64_t rt_random_below(int64_t n) { return rt_twister_below(&rt_random_twister, n); }
