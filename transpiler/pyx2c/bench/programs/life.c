/* The twin of life.py. */
#include <stdio.h>
#include <stdlib.h>

#define GENERATIONS 20

static long living(const unsigned char *board, int size) {
  long total = 0;
  for (long i = 0; i < (long)size * size; i++) total += board[i];
  return total;
}

static void next_board(const unsigned char *board, unsigned char *result, int size) {
  for (int y = 0; y < size; y++) {
    const unsigned char *above = board + (long)(y ? y - 1 : size - 1) * size;
    const unsigned char *here = board + (long)y * size;
    const unsigned char *below = board + (long)(y < size - 1 ? y + 1 : 0) * size;
    for (int x = 0; x < size; x++) {
      int left = x ? x - 1 : size - 1, right = x < size - 1 ? x + 1 : 0;
      int around = above[left] + above[x] + above[right] + here[left] + here[right] + below[left] + below[x] +
                   below[right];
      *result++ = around == 3 || (around == 2 && here[x]);
    }
  }
}

int main(int argc, char **argv) {
  int size = argc > 1 ? atoi(argv[1]) : 0;
  if (size < 1) return 2;
  unsigned char *board = malloc((long)size * size), *other = malloc((long)size * size);
  long state = 42;
  for (long i = 0; i < (long)size * size; i++) {
    state = (state * 1103515245 + 12345) % 2147483648;
    board[i] = (state >> 16) % 3 == 0;
  }
  for (int generation = 0; generation <= GENERATIONS; generation++) {
    if (generation % 5 == 0) printf("%d %ld\n", generation, living(board, size));
    next_board(board, other, size);
    unsigned char *kept = board;
    board = other;
    other = kept;
  }
  unsigned checksum = 0;
  for (long i = 0; i < (long)size * size; i++) checksum = (checksum * 2 + board[i]) % 1000003;
  printf("checksum %u\n", checksum);
  free(other);
  free(board);
}
