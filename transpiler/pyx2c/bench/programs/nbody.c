/* The twin of nbody.py. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#define PI 3.141592653589793
#define SOLAR_MASS (4.0 * PI * PI)
#define YEAR 365.24
#define COUNT 5

typedef struct {
  double x, y, z, vx, vy, vz, mass;
} body;

static body bodies[COUNT] = {
    {0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0},
    {4.0012, 2.9386, -0.1018, -0.004568, 0.006440, 0.0000755, 0.00095479},
    {6.4064, 6.5699, -0.3691, -0.004291, 0.003890, 0.000103, 0.00028588},
    {14.4319, -13.7343, -0.2381, 0.002678, 0.002672, -0.0000248, 0.00004366},
    {16.8121, -24.9920, 0.1272, 0.002579, 0.001777, -0.0000959, 0.00005151},
};

static void rest_at_origin(void) {
  for (int i = 0; i < COUNT; i++) {
    bodies[i].vx *= YEAR;
    bodies[i].vy *= YEAR;
    bodies[i].vz *= YEAR;
    bodies[i].mass *= SOLAR_MASS;
  }
  body *sun = &bodies[0];
  for (int i = 1; i < COUNT; i++) {
    sun->vx -= bodies[i].vx * bodies[i].mass / sun->mass;
    sun->vy -= bodies[i].vy * bodies[i].mass / sun->mass;
    sun->vz -= bodies[i].vz * bodies[i].mass / sun->mass;
  }
}

static void advance(double dt, long steps) {
  for (long step = 0; step < steps; step++) {
    for (int i = 0; i < COUNT; i++) {
      body *a = &bodies[i];
      for (int j = i + 1; j < COUNT; j++) {
        body *b = &bodies[j];
        double dx = a->x - b->x, dy = a->y - b->y, dz = a->z - b->z;
        double squared = dx * dx + dy * dy + dz * dz;
        double pull = dt / (squared * sqrt(squared));
        double pull_a = b->mass * pull, pull_b = a->mass * pull;
        a->vx -= dx * pull_a;
        a->vy -= dy * pull_a;
        a->vz -= dz * pull_a;
        b->vx += dx * pull_b;
        b->vy += dy * pull_b;
        b->vz += dz * pull_b;
      }
    }
    for (int i = 0; i < COUNT; i++) {
      bodies[i].x += dt * bodies[i].vx;
      bodies[i].y += dt * bodies[i].vy;
      bodies[i].z += dt * bodies[i].vz;
    }
  }
}

static double energy(void) {
  double total = 0.0;
  for (int i = 0; i < COUNT; i++) {
    const body *a = &bodies[i];
    total += 0.5 * a->mass * (a->vx * a->vx + a->vy * a->vy + a->vz * a->vz);
  }
  for (int i = 0; i < COUNT; i++)
    for (int j = i + 1; j < COUNT; j++) {
      const body *a = &bodies[i], *b = &bodies[j];
      double dx = a->x - b->x, dy = a->y - b->y, dz = a->z - b->z;
      total -= a->mass * b->mass / sqrt(dx * dx + dy * dy + dz * dz);
    }
  return total;
}

int main(int argc, char **argv) {
  if (argc < 2) return 2;
  rest_at_origin();
  printf("%.9f\n", energy());
  advance(0.01, atol(argv[1]));
  printf("%.9f\n", energy());
}
