#include <rt/complex.h>
#include <rt/exc.h>

void rt_complex_repr(rt_sb *out, rt_complex x) {
  if (x.real == 0 && !rt_float_sign(x.real)) {
    rt_float_format(out, x.imag, 'r', 0, 0);
    rt_sb_char(out, 'j');
    return;
  }
  rt_sb_char(out, '(');
  rt_float_format(out, x.real, 'r', 0, 0);
  rt_float_format(out, x.imag, 'r', 0, RT_FLOAT_SIGN);
  rt_sb_bytes(out, "j)", 2);
}

uint64_t rt_complex_hash(rt_complex x) {
  uint64_t hash = rt_float_hash(x.real) + 1000003 * rt_float_hash(x.imag);
  return hash == UINT64_MAX ? UINT64_MAX - 1 : hash;
}

bool rt_complex_lt(rt_complex a, rt_complex b) {
  (void)a, (void)b;
  rt_raise_msg(&rt_class_TypeError, "'<' not supported between instances of 'complex' and 'complex'");
}
