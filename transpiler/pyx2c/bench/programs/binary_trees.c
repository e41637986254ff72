/* The twin of binary_trees.py. */
#include <stdio.h>
#include <stdlib.h>

typedef struct node {
  struct node *left, *right;
} node;

static node *build(int depth) {
  node *made = malloc(sizeof *made);
  made->left = depth ? build(depth - 1) : NULL;
  made->right = depth ? build(depth - 1) : NULL;
  return made;
}

static long count(const node *tree) {
  return 1 + (tree->left ? count(tree->left) : 0) + (tree->right ? count(tree->right) : 0);
}

static void drop(node *tree) {
  if (!tree) return;
  drop(tree->left);
  drop(tree->right);
  free(tree);
}

static long build_and_count(int depth) {
  node *tree = build(depth);
  long found = count(tree);
  drop(tree);
  return found;
}

int main(int argc, char **argv) {
  if (argc < 2) return 2;
  int deepest = atoi(argv[1]);
  printf("stretch tree of depth %d: %ld nodes\n", deepest + 1, build_and_count(deepest + 1));
  node *long_lived = build(deepest);
  for (int depth = 4; depth <= deepest; depth += 2) {
    long trees = 1L << (deepest - depth + 4), total = 0;
    for (long i = 0; i < trees; i++) total += build_and_count(depth);
    printf("%ld trees of depth %d: %ld nodes\n", trees, depth, total);
  }
  printf("long lived tree of depth %d: %ld nodes\n", deepest, count(long_lived));
  drop(long_lived);
}
