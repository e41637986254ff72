/* The twin of spectral_norm.py. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

static inline double entry(long i, long j) { return 1.0 / (double)((i + j) * (i + j + 1) / 2 + i + 1); }

static void times(const double *vector, double *result, long size) {
  for (long i = 0; i < size; i++) {
    double total = 0.0;
    for (long j = 0; j < size; j++) total += entry(i, j) * vector[j];
    result[i] = total;
  }
}

static void times_transposed(const double *vector, double *result, long size) {
  for (long i = 0; i < size; i++) {
    double total = 0.0;
    for (long j = 0; j < size; j++) total += entry(j, i) * vector[j];
    result[i] = total;
  }
}

static double dot(const double *u, const double *v, long size) {
  double total = 0.0;
  for (long i = 0; i < size; i++) total += u[i] * v[i];
  return total;
}

int main(int argc, char **argv) {
  if (argc < 2) return 2;
  long size = atol(argv[1]);
  double *u = malloc(sizeof *u * size), *v = malloc(sizeof *v * size), *between = malloc(sizeof *between * size);
  for (long i = 0; i < size; i++) u[i] = 1.0;
  for (int round = 0; round < 10; round++) {
    times(u, between, size);
    times_transposed(between, v, size);
    times(v, between, size);
    times_transposed(between, u, size);
  }
  printf("%.9f\n", sqrt(dot(u, v, size) / dot(v, v, size)));
  free(between);
  free(v);
  free(u);
}
