/* The twin of sort_numbers.py. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int by_value(const void *a, const void *b) {
  long x = *(const long *)a, y = *(const long *)b;
  return (x > y) - (x < y);
}

static int by_value_falling(const void *a, const void *b) { return by_value(b, a); }

static long checksum(const long *numbers, long count) {
  long total = 0;
  for (long i = 0; i < count; i++) total = (total * 31 + numbers[i]) % 1000003;
  return total;
}

int main(int argc, char **argv) {
  long count = argc > 1 ? atol(argv[1]) : 0;
  if (count < 1) return 2;
  long *numbers = malloc(sizeof *numbers * count), *rising = malloc(sizeof *rising * count);
  long *few = malloc(sizeof *few * count);
  long state = 42;
  for (long i = 0; i < count; i++) numbers[i] = state = (state * 1103515245 + 12345) % 2147483648;
  printf("random %ld\n", checksum(numbers, count));
  memcpy(rising, numbers, sizeof *numbers * count);
  qsort(rising, count, sizeof *rising, by_value);
  printf("rising %ld %ld %ld\n", checksum(rising, count), rising[0], rising[count - 1]);
  for (long i = 0; i < count; i++) few[i] = numbers[i] % 1000;
  qsort(few, count, sizeof *few, by_value_falling);
  printf("falling %ld %ld %ld\n", checksum(few, count), few[0], few[count - 1]);
  long different = 1;
  for (long i = 1; i < count; i++) different += few[i] != few[i - 1];
  printf("different %ld\n", different);
  free(few);
  free(rising);
  free(numbers);
}
