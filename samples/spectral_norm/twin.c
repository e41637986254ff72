/* The same program by hand in C: gcc -O2 twin.c -lm. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

static double element(long i, long j) { return 1.0 / (double)((i + j) * (i + j + 1) / 2 + i + 1); }

static double *times(const double *v, long n) {
  double *result = malloc((size_t)n * sizeof *result);
  for (long i = 0; i < n; i++) {
    double total = 0.0;
    for (long j = 0; j < n; j++) total += element(i, j) * v[j];
    result[i] = total;
  }
  return result;
}

static double *times_transposed(double *v, long n) {
  double *result = malloc((size_t)n * sizeof *result);
  for (long i = 0; i < n; i++) {
    double total = 0.0;
    for (long j = 0; j < n; j++) total += element(j, i) * v[j];
    result[i] = total;
  }
  free(v);
  return result;
}

static double dot(const double *u, const double *v, long n) {
  double total = 0.0;
  for (long i = 0; i < n; i++) total += u[i] * v[i];
  return total;
}

static double spectral_norm(long n) {
  double *u = malloc((size_t)n * sizeof *u), *v = NULL;
  for (long i = 0; i < n; i++) u[i] = 1.0;
  for (int round = 0; round < 10; round++) {
    free(v);
    v = times_transposed(times(u, n), n);
    free(u);
    u = times_transposed(times(v, n), n);
  }
  double norm = sqrt(dot(u, v, n) / dot(v, v, n));
  free(u);
  free(v);
  return norm;
}

int main(int argc, char **argv) {
  long n = argc > 1 ? atol(argv[1]) : 400, sizes[] = {1, 10, n};
  for (int i = 0; i < 3; i++) printf("%5ld %.9f\n", sizes[i], spectral_norm(sizes[i]));
}
