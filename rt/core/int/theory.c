#include "rt/big.h"

rt_int rt_int_lcm(rt_int a, rt_int b) {
  if (a == 0 || b == 0) return 0;
  rt_region t;
  rt_region_open(&t);
  rt_int r = rt_int_keep(rt_int_abs(rt_int_mul(rt_int_floordiv(a, rt_int_gcd(a, b)), b)), t.up);
  rt_region_close(&t);
  return r;
}

/* Each round doubles the number of correct leading bits: with a the root of x's leading d bits, one step of
   Newton's iteration gives the root of twice as many, at most one too large at the end. */
static rt_int rt_int_isqrt_rounds(rt_int x) {
  int64_t c = (rt_int_bit_length(x) - 1) / 2, d = 0;
  rt_int a = RT_INT(1);
  for (int s = rt_limb_bits((uint64_t)c) - 1; s >= 0; s--) {
    int64_t e = d;
    d = c >> s;
    rt_int leading = rt_int_rshift(x, RT_INT(2 * c - e - d + 1));
    a = rt_int_add(rt_int_lshift(a, RT_INT(d - e - 1)), rt_int_floordiv(leading, a));
  }
  return rt_int_lt(x, rt_int_mul(a, a)) ? rt_int_sub(a, RT_INT(1)) : a;
}

rt_int rt_int_isqrt(rt_int x) {
  if (rt_int_negative(x)) rt_raise_msg(&rt_class_ValueError, "isqrt() argument must be nonnegative");
  if (x == 0) return 0;
  rt_region t;
  rt_region_open(&t);
  rt_int root = rt_int_keep(rt_int_isqrt_rounds(x), t.up);
  rt_region_close(&t);
  return root;
}

/* The product of first..last, halved until it is short: the factors stay of like length. */
static rt_int rt_int_range_product(int64_t first, int64_t last) {
  if (last - first < 8) {
    rt_int r = RT_INT(1);
    for (; first <= last; first++) r = rt_int_mul(r, RT_INT(first));
    return r;
  }
  int64_t middle = first + (last - first) / 2;
  rt_int low = rt_int_range_product(first, middle);
  return rt_int_mul(low, rt_int_range_product(middle + 1, last));
}

rt_int rt_int_factorial(rt_int x) {
  if (rt_int_negative(x)) rt_raise_msg(&rt_class_ValueError, "factorial() not defined for negative values");
  if (!rt_int_is_small(x))
    rt_raise_msg(&rt_class_OverflowError, "factorial() argument should not exceed 9223372036854775807");
  rt_region t;
  rt_region_open(&t);
  rt_int r = rt_int_keep(rt_int_range_product(2, rt_int_small(x)), t.up);
  rt_region_close(&t);
  return r;
}

/* To a multiple of 10^k: the remainder that is nearest to zero goes, on a tie the one that leaves an even one. */
static rt_int rt_int_round_to(rt_int x, rt_int power) {
  rt_int quotient, remainder;
  rt_int_divmod(x, power, &quotient, &remainder);
  int side = rt_int_cmp(rt_int_add(remainder, remainder), power);
  if (side > 0 || (side == 0 && rt_int_and(quotient, RT_INT(1)))) quotient = rt_int_add(quotient, RT_INT(1));
  return rt_int_mul(quotient, power);
}

rt_int rt_int_round(rt_int x, rt_int digits) {
  if (!rt_int_negative(digits)) return x;
  rt_region t;
  rt_region_open(&t);
  /* 10^k beyond every digit of x rounds to 0 */
  if (rt_int_cmp(rt_int_neg(digits), RT_INT(rt_int_bit_length(x) / 3 + 2)) > 0) x = 0;
  else x = rt_int_round_to(x, rt_int_pow(RT_INT(10), rt_int_neg(digits)));
  x = rt_int_keep(x, t.up);
  rt_region_close(&t);
  return x;
}
