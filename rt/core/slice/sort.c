#include "rt/sort.h"

int64_t rt_sort_least_run(int64_t n) {
  int64_t odd = 0;
  for (; n >= 64; n >>= 1) odd |= n & 1;
  return n + odd;
}

/* The number of the first binary digit in which the middles, as fractions of n, differ. */
int rt_sort_power(int64_t n, int64_t from, int64_t mid, int64_t to) {
  uint64_t whole = (uint64_t)n * 2, a = (uint64_t)(from + mid), b = (uint64_t)(mid + to);
  int power = 1;
  for (;; power++) {
    a <<= 1;
    b <<= 1;
    if ((a >= whole) != (b >= whole)) return power;
    if (a >= whole) a -= whole, b -= whole;
  }
}
