/* The twin of mandelbrot.py. */
#include <stdio.h>
#include <stdlib.h>

#define LIMIT 50

static int escape_time(double cr, double ci) {
  double zr = 0.0, zi = 0.0;
  for (int step = 0; step < LIMIT; step++) {
    double rr = zr * zr, ii = zi * zi;
    if (rr + ii > 4.0) return step;
    zi = 2.0 * zr * zi + ci;
    zr = rr - ii + cr;
  }
  return LIMIT;
}

int main(int argc, char **argv) {
  if (argc < 2) return 2;
  long size = atol(argv[1]), inside = 0;
  unsigned checksum = 0;
  for (long row = 0; row < size; row++) {
    double ci = 2.0 * row / size - 1.0;
    for (long column = 0; column < size; column++) {
      int steps = escape_time(2.0 * column / size - 1.5, ci);
      inside += steps == LIMIT;
      checksum = (checksum * 31 + steps) % 1000003;
    }
  }
  printf("%ld of %ld inside, checksum %u\n", inside, size * size, checksum);
}
