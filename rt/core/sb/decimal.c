#include <rt/sb.h>

void rt_sb_decimal(rt_sb *b, int64_t value) {
  char digits[20], *p = digits + sizeof digits;
  uint64_t rest = value < 0 ? -(uint64_t)value : (uint64_t)value;
  do *--p = (char)('0' + rest % 10);
  while (rest /= 10);
  if (value < 0) rt_sb_char(b, '-');
  rt_sb_bytes(b, p, digits + sizeof digits - p);
}
