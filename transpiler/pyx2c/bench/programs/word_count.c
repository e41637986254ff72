/* The twin of word_count.py: a table with chains, keys copied once. */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct entry {
  struct entry *next;
  unsigned long hash;
  long count;
  char word[];
} entry;

typedef struct {
  entry **buckets;
  unsigned long size, used;
} table;

static const char *const SYLLABLES[] = {"an", "ber", "co", "du", "el",  "fi", "gor", "ha",
                                        "im", "jo",  "ki", "lum", "me", "nor", "ox", "pa"};
static const char *const ENDS[] = {" ", " ", " ", ", ", ". ", "\n"};

static char *append(char *at, const char *part) {
  size_t length = strlen(part);
  memcpy(at, part, length);
  return at + length;
}

static char *make_text(long words) {
  char *text = malloc(words * 12 + 1), *at = text;
  long state = 42;
  for (long i = 0; i < words; i++) {
    state = (state * 1103515245 + 12345) % 2147483648;
    char *first = at;
    at = append(at, SYLLABLES[(state >> 16) % 16]);
    if ((state >> 20 & 7) == 0) *first = (char)toupper((unsigned char)*first);
    for (int part = 0, parts = (state >> 12) % 3; part < parts; part++)
      at = append(at, SYLLABLES[state >> (24 + 4 * part) & 15]);
    at = append(at, ENDS[(state >> 8) % 6]);
  }
  *at = 0;
  return text;
}

static void grow(table *t) {
  unsigned long size = t->size ? t->size * 2 : 64;
  entry **buckets = calloc(size, sizeof *buckets);
  for (unsigned long i = 0; i < t->size; i++)
    for (entry *e = t->buckets[i], *next; e; e = next) {
      next = e->next;
      e->next = buckets[e->hash & (size - 1)];
      buckets[e->hash & (size - 1)] = e;
    }
  free(t->buckets);
  t->buckets = buckets;
  t->size = size;
}

static void count_word(table *t, const char *word, size_t length) {
  unsigned long hash = 14695981039346656037UL;
  for (size_t i = 0; i < length; i++) hash = (hash ^ (unsigned char)word[i]) * 1099511628211UL;
  if (t->used == t->size) grow(t);
  entry **bucket = &t->buckets[hash & (t->size - 1)];
  for (entry *e = *bucket; e; e = e->next)
    if (e->hash == hash && !strncmp(e->word, word, length) && !e->word[length]) {
      e->count++;
      return;
    }
  entry *made = malloc(sizeof *made + length + 1);
  made->next = *bucket;
  made->hash = hash;
  made->count = 1;
  memcpy(made->word, word, length);
  made->word[length] = 0;
  *bucket = made;
  t->used++;
}

static int most_first(const void *a, const void *b) {
  const entry *x = *(entry *const *)a, *y = *(entry *const *)b;
  if (x->count != y->count) return x->count < y->count ? 1 : -1;
  return strcmp(x->word, y->word);
}

int main(int argc, char **argv) {
  if (argc < 2) return 2;
  char *text = make_text(atol(argv[1]));
  size_t length = strlen(text);
  table counts = {0};
  long words = 0;
  for (char *at = text; *at;) {
    at += strspn(at, " \n");
    char *end = at + strcspn(at, " \n");
    if (end == at) break;
    size_t size = end - at;
    while (size && strchr(".,", at[size - 1])) size--;
    for (size_t i = 0; i < size; i++) at[i] = (char)tolower((unsigned char)at[i]);
    count_word(&counts, at, size);
    words++;
    at = end;
  }
  printf("%zu characters, %ld words, %lu different\n", length, words, counts.used);
  entry **all = malloc(sizeof *all * counts.used);
  unsigned long n = 0;
  for (unsigned long i = 0; i < counts.size; i++)
    for (entry *e = counts.buckets[i]; e; e = e->next) all[n++] = e;
  qsort(all, n, sizeof *all, most_first);
  for (unsigned long i = 0; i < n && i < 10; i++) printf("%8ld %s\n", all[i]->count, all[i]->word);
}
