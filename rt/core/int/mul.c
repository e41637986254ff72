#include "rt/big.h"

rt_int rt_int_mul_slow(rt_int a, rt_int b) {
  rt_int_view x, y;
  rt_int_view_of(&x, a);
  rt_int_view_of(&y, b);
  rt_big *r = rt_big_new(x.n + y.n);
  rt_limbs_mul(r->limb, x.limb, x.n, y.limb, y.n);
  return rt_big_done(r, x.n + y.n, x.negative != y.negative);
}
