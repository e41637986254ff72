/* Stacks of threads: mappings with a guard below. The sanitizer is told of each exchange. */
#include "stack.h"
#include <rt/thread.h>
#include <sys/mman.h>

#define HOST_THREAD_STACK ((size_t)16 << 20) /* the sanitizer widens frames */
#define HOST_THREAD_GUARD ((size_t)64 << 10)

void __sanitizer_start_switch_fiber(void **fake_stack, const void *low, size_t size);
void __sanitizer_finish_switch_fiber(void *fake_stack, const void **low, size_t *size);

bool rt_stack_make(rt_stack *stack, size_t wanted) {
  size_t size = wanted > HOST_THREAD_STACK ? (wanted + RT_PAGE - 1) & ~(RT_PAGE - 1) : HOST_THREAD_STACK;
  char *base = mmap(NULL, HOST_THREAD_GUARD + size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (base == MAP_FAILED) return false;
  stack->low = base + HOST_THREAD_GUARD;
  stack->top = stack->low + size;
  return mprotect(base, HOST_THREAD_GUARD, PROT_NONE) == 0;
}

void rt_stack_drop(rt_stack *stack) {
  char *base = stack->low - HOST_THREAD_GUARD;
  rt_unpoison(stack->low, (size_t)(stack->top - stack->low));
  munmap(base, (size_t)(stack->top - base));
  *stack = (rt_stack){0};
}

void rt_stack_turn(const rt_stack *stack) {
  void *unused;
  const char *low = stack ? stack->low : host_stack + HOST_GUARD;
  host_guard(stack ? low - HOST_THREAD_GUARD : host_stack, stack ? HOST_THREAD_GUARD : HOST_GUARD);
  __sanitizer_start_switch_fiber(&unused, low, stack ? (size_t)(stack->top - low) : HOST_STACK);
}

void rt_stack_turned(void) {
  __sanitizer_finish_switch_fiber(NULL, NULL, NULL);
}
