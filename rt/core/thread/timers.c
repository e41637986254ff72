/* Threads by their deadlines, in a pairing heap: adding takes constant time, and so does taking out one that was woken
 * before its time, which is what happens to most; taking out the first takes logarithmic time on average.
 * Source: M. Fredman, R. Sedgewick, D. Sleator, R. Tarjan, "The pairing heap: a new form of self-adjusting heap", 1986. */
#include <rt/thread.h>

static rt_thread *rt_timers;
static uint64_t rt_timer_turn;

static bool rt_timer_before(const rt_thread *a, const rt_thread *b) {
  return a->due < b->due || (a->due == b->due && a->turn < b->turn);
}

/* One heap of two; `above` is the parent of a first child, the sibling before of any other. */
static rt_thread *rt_timer_meld(rt_thread *a, rt_thread *b) {
  if (!a) return b;
  if (!b) return a;
  if (rt_timer_before(b, a)) {
    rt_thread *swap = a;
    a = b;
    b = swap;
  }
  b->sibling = a->child;
  if (b->sibling) b->sibling->above = b;
  b->above = a;
  a->child = b;
  return a;
}

/* One heap of the children: pairs from the left, then all of these from the right. */
static rt_thread *rt_timer_merge(rt_thread *first) {
  rt_thread *pairs = NULL, *all = NULL;
  while (first) {
    rt_thread *second = first->sibling, *rest = second ? second->sibling : NULL;
    first->sibling = first->above = NULL;
    if (second) second->sibling = second->above = NULL;
    first = rt_timer_meld(first, second);
    first->sibling = pairs;
    pairs = first;
    first = rest;
  }
  while (pairs) {
    rt_thread *rest = pairs->sibling;
    pairs->sibling = NULL;
    all = rt_timer_meld(all, pairs);
    pairs = rest;
  }
  return all;
}

void rt_timer_add(rt_thread *t) {
  t->timed = true;
  t->turn = rt_timer_turn++;
  t->child = t->sibling = t->above = NULL;
  rt_timers = rt_timer_meld(rt_timers, t);
}

void rt_timer_remove(rt_thread *t) {
  rt_thread *rest = rt_timer_merge(t->child);
  t->timed = false;
  if (t == rt_timers) {
    rt_timers = rest;
    return;
  }
  if (t->sibling) t->sibling->above = t->above;
  if (t->above->child == t) t->above->child = t->sibling;
  else t->above->sibling = t->sibling;
  rt_timers = rt_timer_meld(rt_timers, rest);
}

rt_thread *rt_timer_first(void) {
  return rt_timers;
}
