/* The twin of nqueens.py. */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

#define MOST 32

typedef struct {
  int size, queens[MOST];
  bool columns[MOST], rising[2 * MOST], falling[2 * MOST];
  long solutions;
  unsigned checksum;
} board;

static void place(board *b, int row) {
  if (row == b->size) {
    b->solutions++;
    for (int i = 0; i < b->size; i++) b->checksum = (b->checksum * 7 + b->queens[i]) % 1000003;
    return;
  }
  for (int column = 0; column < b->size; column++) {
    int up = row + column, down = row - column + b->size;
    if (b->columns[column] || b->rising[up] || b->falling[down]) continue;
    b->columns[column] = b->rising[up] = b->falling[down] = true;
    b->queens[row] = column;
    place(b, row + 1);
    b->columns[column] = b->rising[up] = b->falling[down] = false;
  }
}

int main(int argc, char **argv) {
  board b = {.size = argc > 1 ? atoi(argv[1]) : 0};
  if (b.size < 1 || b.size > MOST) return 2;
  place(&b, 0);
  printf("%ld solutions, checksum %u\n", b.solutions, b.checksum);
}
