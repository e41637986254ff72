#include "rt/float.h"
#include "rt/limbs.h"

/* m >> s, rounded half to even; `sticky` tells of bits below m. */
static uint64_t rt_round_shift(uint64_t m, int64_t s, bool sticky) {
  if (s <= 0) return m << -s;
  if (s > 64) return 0;
  uint64_t kept = s == 64 ? 0 : m >> s, half = (uint64_t)1 << (s - 1), lost = m & (half * 2 - 1);
  bool up = lost > half || (lost == half && (sticky || (kept & 1)));
  return kept + up;
}

/* The result has 53 bits, or fewer if it is subnormal; rounding up carries into the exponent field by itself. */
double rt_float_compose(uint64_t mantissa, bool sticky, int64_t exponent) {
  if (mantissa == 0) return 0;
  int64_t top = exponent + rt_limb_bits(mantissa); /* value < 2^top */
  if (top > 1024) return __builtin_inf();
  if (top < -1080) return 0;
  int64_t unit = top - 53 < -1074 ? -1074 : top - 53;
  uint64_t m = rt_round_shift(mantissa, unit - exponent, sticky);
  uint64_t biased = (uint64_t)(unit + 1074);
  return rt_float_of_word(m >> 52 ? (biased << 52) + m : m);
}

rt_float_parts rt_float_split(double x) {
  uint64_t word = rt_float_word(x), fraction = word << 12 >> 12;
  int biased = (int)(word >> 52 & 0x7FF);
  bool negative = word >> 63;
  if (biased == 0) return (rt_float_parts){fraction, -1074, negative};
  return (rt_float_parts){fraction | (uint64_t)1 << 52, biased - 1075, negative};
}
