/* The twin of recursion.py. */
#include <stdio.h>
#include <stdlib.h>

static long fibonacci(long n) { return n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2); }

static long tak(long x, long y, long z) {
  return y >= x ? z : tak(tak(x - 1, y, z), tak(y - 1, z, x), tak(z - 1, x, y));
}

static long ackermann(long m, long n) {
  if (m == 0) return n + 1;
  return ackermann(m - 1, n == 0 ? 1 : ackermann(m, n - 1));
}

int main(int argc, char **argv) {
  if (argc < 2) return 2;
  long n = atol(argv[1]), total = 0;
  printf("fibonacci %ld\n", fibonacci(n));
  printf("tak %ld\n", tak(n / 2, n / 3, n / 6));
  for (long i = 0; i < n * 5; i++) total += ackermann(2, i);
  printf("ackermann %ld\n", total);
}
