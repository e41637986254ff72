/* The twin of matmul.py. */
#include <stdio.h>
#include <stdlib.h>

static double *matrix(long size, long seed) {
  double *a = malloc(sizeof *a * size * size);
  for (long i = 0; i < size; i++)
    for (long j = 0; j < size; j++) a[i * size + j] = ((i * seed + j * 7) % 23 - 11) / 8.0;
  return a;
}

static double *product(const double *a, const double *b, long size) {
  double *columns = malloc(sizeof *columns * size * size), *result = malloc(sizeof *result * size * size);
  for (long i = 0; i < size; i++)
    for (long j = 0; j < size; j++) columns[j * size + i] = b[i * size + j];
  for (long i = 0; i < size; i++)
    for (long j = 0; j < size; j++) {
      const double *row = a + i * size, *column = columns + j * size;
      double total = 0.0;
      for (long k = 0; k < size; k++) total += row[k] * column[k];
      result[i * size + j] = total;
    }
  free(columns);
  return result;
}

int main(int argc, char **argv) {
  if (argc < 2) return 2;
  long size = atol(argv[1]);
  double *a = matrix(size, 3), *b = matrix(size, 5), *c = product(a, b, size);
  double trace = 0.0, sum = 0.0;
  for (long i = 0; i < size; i++) trace += c[i * size + i];
  for (long i = 0; i < size; i++) {
    double line = 0.0;
    for (long j = 0; j < size; j++) line += c[i * size + j];
    sum += line;
  }
  printf("trace %.3f, corners %.3f %.3f, sum %.3f\n", trace, c[size - 1], c[(size - 1) * size], sum);
  free(c);
  free(b);
  free(a);
}
