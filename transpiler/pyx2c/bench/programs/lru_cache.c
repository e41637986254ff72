/* The twin of lru_cache.py: nodes are in a list and in a table with chains. */
#include <stdio.h>
#include <stdlib.h>

#define CAPACITY 1000
#define BUCKETS 2048

typedef struct node {
  struct node *newer, *older, *chain;
  long key, value;
} node;

static node *buckets[BUCKETS], *newest, *oldest;
static long used, evicted;

static node **place(long key) {
  node **at = &buckets[key % BUCKETS];
  while (*at && (*at)->key != key) at = &(*at)->chain;
  return at;
}

static void link(node *n) {
  n->newer = NULL;
  n->older = newest;
  if (newest) newest->newer = n;
  newest = n;
  if (!oldest) oldest = n;
}

static void unlink(node *n) {
  *(n->newer ? &n->newer->older : &newest) = n->older;
  *(n->older ? &n->older->newer : &oldest) = n->newer;
}

static void put(long key, long value) {
  if (used == CAPACITY) {
    node *last = oldest, **at = place(last->key);
    *at = last->chain;
    unlink(last);
    free(last);
    used--;
    evicted++;
  }
  node *made = malloc(sizeof *made), **at = place(key);
  made->key = key;
  made->value = value;
  made->chain = NULL;
  *at = made;
  link(made);
  used++;
}

int main(int argc, char **argv) {
  if (argc < 2) return 2;
  long requests = atol(argv[1]), state = 42, hits = 0, total = 0;
  for (long i = 0; i < requests; i++) {
    state = (state * 1103515245 + 12345) % 2147483648;
    long key = (state >> 8) % (state >> 28 < 5 ? 500 : 4000), value;
    node *found = *place(key);
    if (found) {
      unlink(found);
      link(found);
      value = found->value;
      hits++;
    } else {
      value = (key * key + 17) % 1000003;
      put(key, value);
    }
    total = (total * 31 + value) % 1000003;
  }
  printf("%ld hits of %ld, %ld evicted, checksum %ld\n", hits, requests, evicted, total);
}
