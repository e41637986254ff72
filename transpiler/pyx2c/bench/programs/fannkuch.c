/* The twin of fannkuch.py. */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MOST 16

static int count_flips(const int *order, int n) {
  int stack[MOST], flips = 0;
  memcpy(stack, order, sizeof *order * n);
  for (int first; (first = stack[0]) != 0; flips++)
    for (int low = 0, high = first; low < high; low++, high--) {
      int kept = stack[low];
      stack[low] = stack[high];
      stack[high] = kept;
    }
  return flips;
}

int main(int argc, char **argv) {
  int n = argc > 1 ? atoi(argv[1]) : 0;
  if (n < 1 || n > MOST) return 2;
  int order[MOST], turns[MOST], most = 0;
  long checksum = 0;
  bool even = true;
  for (int i = 0; i < n; i++) {
    order[i] = i;
    turns[i] = i + 1;
  }
  for (;;) {
    int flips = count_flips(order, n);
    if (flips > most) most = flips;
    checksum += even ? flips : -flips;
    even = !even;
    int place = 1;
    for (; place < n; place++) {
      int first = order[0];
      memmove(order, order + 1, sizeof *order * place);
      order[place] = first;
      if (--turns[place] > 0) break;
      turns[place] = place + 1;
    }
    if (place == n) break;
  }
  printf("%ld\nmost flips of %d: %d\n", checksum, n, most);
}
