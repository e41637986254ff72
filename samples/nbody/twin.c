/* The same program by hand in C: gcc -O2 twin.c -lm. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#define SOLAR_MASS (4 * 3.141592653589793 * 3.141592653589793)
#define YEAR 365.24
#define COUNT 5

typedef struct body {
  const char *name;
  double x, y, z, vx, vy, vz, mass;
} body;

static body bodies[COUNT] = {
    {"Sun", 0, 0, 0, 0, 0, 0, SOLAR_MASS},
    {"Jupiter", 4.0012, 2.9386, -0.1018, -0.004568 * YEAR, 0.006440 * YEAR, 0.0000755 * YEAR, 0.00095479 * SOLAR_MASS},
    {"Saturn", 6.4064, 6.5699, -0.3691, -0.004291 * YEAR, 0.003890 * YEAR, 0.000103 * YEAR, 0.00028588 * SOLAR_MASS},
    {"Uranus", 14.4319, -13.7343, -0.2381, 0.002678 * YEAR, 0.002672 * YEAR, -0.0000248 * YEAR,
     0.00004366 * SOLAR_MASS},
    {"Neptune", 16.8121, -24.9920, 0.1272, 0.002579 * YEAR, 0.001777 * YEAR, -0.0000959 * YEAR,
     0.00005151 * SOLAR_MASS},
};

static void rest_at_origin(void) {
  double px = 0, py = 0, pz = 0;
  for (int i = 0; i < COUNT; i++) {
    px += bodies[i].vx * bodies[i].mass;
    py += bodies[i].vy * bodies[i].mass;
    pz += bodies[i].vz * bodies[i].mass;
  }
  bodies[0].vx -= px / bodies[0].mass;
  bodies[0].vy -= py / bodies[0].mass;
  bodies[0].vz -= pz / bodies[0].mass;
}

static void advance(double dt) {
  for (int i = 0; i < COUNT; i++) {
    body *a = &bodies[i];
    for (int j = i + 1; j < COUNT; j++) {
      body *b = &bodies[j];
      double dx = a->x - b->x, dy = a->y - b->y, dz = a->z - b->z;
      double squared = dx * dx + dy * dy + dz * dz, pull = dt / (squared * sqrt(squared));
      a->vx -= dx * b->mass * pull;
      a->vy -= dy * b->mass * pull;
      a->vz -= dz * b->mass * pull;
      b->vx += dx * a->mass * pull;
      b->vy += dy * a->mass * pull;
      b->vz += dz * a->mass * pull;
    }
  }
  for (int i = 0; i < COUNT; i++) {
    bodies[i].x += dt * bodies[i].vx;
    bodies[i].y += dt * bodies[i].vy;
    bodies[i].z += dt * bodies[i].vz;
  }
}

static double energy(void) {
  double total = 0;
  for (int i = 0; i < COUNT; i++) {
    const body *a = &bodies[i];
    total += 0.5 * a->mass * (a->vx * a->vx + a->vy * a->vy + a->vz * a->vz);
    for (int j = i + 1; j < COUNT; j++) {
      const body *b = &bodies[j];
      total -= a->mass * b->mass / sqrt(pow(a->x - b->x, 2) + pow(a->y - b->y, 2) + pow(a->z - b->z, 2));
    }
  }
  return total;
}

int main(int argc, char **argv) {
  long steps = argc > 1 ? atol(argv[1]) : 200000;
  rest_at_origin();
  printf("energy before %ld steps: %.12f\n", steps, energy());
  for (long i = 0; i < steps; i++) advance(0.01);
  printf("energy after  %ld steps: %.12f\n", steps, energy());
  for (int i = 0; i < COUNT; i++)
    printf("%-8s %12.6f %12.6f %12.6f\n", bodies[i].name, bodies[i].x, bodies[i].y, bodies[i].z);
}
