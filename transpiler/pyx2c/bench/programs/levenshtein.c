/* The twin of levenshtein.py. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define LONGEST 32

static long next_state(long state) { return (state * 1103515245 + 12345) % 2147483648; }

static int least(int a, int b, int c) {
  int found = a < b ? a : b;
  return found < c ? found : c;
}

static int distance(const char *a, const char *b) {
  int row[LONGEST + 1], n = (int)strlen(a), m = (int)strlen(b);
  for (int j = 0; j <= m; j++) row[j] = j;
  for (int i = 1; i <= n; i++) {
    int diagonal = row[0];
    row[0] = i;
    for (int j = 1; j <= m; j++) {
      int above = row[j];
      row[j] = a[i - 1] == b[j - 1] ? diagonal : 1 + least(diagonal, above, row[j - 1]);
      diagonal = above;
    }
  }
  return row[m];
}

int main(int argc, char **argv) {
  if (argc < 2) return 2;
  long count = atol(argv[1]), state = 42, total = 0;
  char(*words)[LONGEST] = malloc(sizeof *words * count);
  for (long i = 0; i < count; i++) {
    state = next_state(state);
    long length = 8 + (state >> 16) % 24;
    for (long k = 0; k < length; k++) {
      state = next_state(state);
      words[i][k] = (char)(97 + (state >> 16) % 6);
    }
    words[i][length] = 0;
  }
  int nearest = 100;
  const char *first = "", *second = "";
  for (long i = 0; i < count; i++)
    for (long j = 0; j < i; j++) {
      int found = distance(words[i], words[j]);
      total += found;
      if (found < nearest) {
        nearest = found;
        first = words[i];
        second = words[j];
      }
    }
  printf("%ld in all, nearest %d: %s %s\n", total, nearest, first, second);
  free(words);
}
