/* The twin of k_nucleotide.py: a table with open addressing, keys are places in the strand. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
  const char *part;
  unsigned long hash;
  long count;
} slot;

typedef struct {
  slot *slots;
  unsigned long size, used;
  int length;
} table;

static char *make_strand(long length) {
  char *strand = malloc(length + 1);
  long state = 42;
  for (long i = 0; i < length; i++) {
    state = (state * 3877 + 29573) % 139968;
    strand[i] = state < 42000 ? 'A' : state < 70000 ? 'C' : state < 98000 ? 'G' : 'T';
  }
  strand[length] = 0;
  return strand;
}

static unsigned long hash_of(const char *part, int length) {
  unsigned long hash = 14695981039346656037UL;
  for (int i = 0; i < length; i++) hash = (hash ^ (unsigned char)part[i]) * 1099511628211UL;
  return hash ^ hash >> 29;
}

static slot *find(const table *t, const char *part, unsigned long hash) {
  unsigned long at = hash & (t->size - 1);
  while (t->slots[at].part && (t->slots[at].hash != hash || memcmp(t->slots[at].part, part, t->length)))
    at = (at + 1) & (t->size - 1);
  return &t->slots[at];
}

static void grow(table *t) {
  table larger = {calloc(t->size * 2, sizeof(slot)), t->size * 2, t->used, t->length};
  for (unsigned long i = 0; i < t->size; i++)
    if (t->slots[i].part) *find(&larger, t->slots[i].part, t->slots[i].hash) = t->slots[i];
  free(t->slots);
  *t = larger;
}

static table count_parts(const char *strand, long strand_length, int length) {
  table t = {calloc(64, sizeof(slot)), 64, 0, length};
  for (long start = 0; start + length <= strand_length; start++) {
    unsigned long hash = hash_of(strand + start, length);
    slot *found = find(&t, strand + start, hash);
    if (found->part) {
      found->count++;
      continue;
    }
    *found = (slot){strand + start, hash, 1};
    if (++t.used * 3 > t.size * 2) grow(&t);
  }
  return t;
}

static int sorted_length;

static int most_first(const void *a, const void *b) {
  const slot *x = a, *y = b;
  if (x->count != y->count) return x->count < y->count ? 1 : -1;
  if (!x->part || !y->part) return !x->part - !y->part;
  return memcmp(x->part, y->part, sorted_length);
}

static void print_shares(const char *strand, long strand_length, int length) {
  table t = count_parts(strand, strand_length, length);
  sorted_length = length;
  qsort(t.slots, t.size, sizeof *t.slots, most_first);
  for (unsigned long i = 0; i < t.used; i++)
    printf("%.*s %.3f\n", length, t.slots[i].part, 100.0 * t.slots[i].count / (strand_length - length + 1));
  printf("\n");
  free(t.slots);
}

int main(int argc, char **argv) {
  if (argc < 2) return 2;
  long length = atol(argv[1]);
  char *strand = make_strand(length);
  print_shares(strand, length, 1);
  print_shares(strand, length, 2);
  static const char *const parts[] = {"GGT", "GGTA", "GGTATT", "GGTATTTTAATT"};
  for (int i = 0; i < 4; i++) {
    int size = (int)strlen(parts[i]);
    table t = count_parts(strand, length, size);
    printf("%ld %s\n", find(&t, parts[i], hash_of(parts[i], size))->count, parts[i]);
    free(t.slots);
  }
  table t = count_parts(strand, length, 18);
  printf("%lu different parts of 18\n", t.used);
  free(t.slots);
  free(strand);
}
