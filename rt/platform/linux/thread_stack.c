/* Stacks of threads: mappings of which only what is used becomes memory, each with a guard below it. */
#include "call.h"
#include <rt/thread.h>

#define LINUX_THREAD_STACK ((size_t)8 << 20)
#define LINUX_THREAD_GUARD ((size_t)64 << 10)
#define LINUX_THREAD_MAP 0x4022             /* PRIVATE, ANONYMOUS, NORESERVE */
#define LINUX_THREAD_KEEPS ((size_t)16 << 10) /* at the top of a stack that waits for its next thread */
#define LINUX_THREAD_SPARES 64
#define LINUX_DONTNEED 4

static rt_stack linux_spares[LINUX_THREAD_SPARES];
static int linux_spare_count;

static size_t linux_thread_size(size_t wanted) {
  size_t size = wanted ? wanted : LINUX_THREAD_STACK;
  return (size + RT_PAGE - 1) & ~(RT_PAGE - 1);
}

bool rt_stack_make(rt_stack *stack, size_t wanted) {
  size_t size = linux_thread_size(wanted);
  while (linux_spare_count) {
    *stack = linux_spares[--linux_spare_count];
    if ((size_t)(stack->top - stack->low) == size) return true;
    char *base = stack->low - LINUX_THREAD_GUARD;
    linux_call(LINUX_MUNMAP, (long)base, stack->top - base, 0, 0, 0, 0);
  }
  long base = linux_call(LINUX_MMAP, 0, (long)(LINUX_THREAD_GUARD + size), 0, LINUX_THREAD_MAP, -1, 0);
  if (base < 0 && base > -4096) return false;
  stack->low = (char *)base + LINUX_THREAD_GUARD;
  stack->top = stack->low + size;
  if (linux_call(LINUX_MPROTECT, (long)stack->low, (long)size, 3, 0, 0, 0) >= 0) return true;
  linux_call(LINUX_MUNMAP, base, (long)(LINUX_THREAD_GUARD + size), 0, 0, 0, 0);
  return false;
}

void rt_stack_drop(rt_stack *stack) {
  char *base = stack->low - LINUX_THREAD_GUARD;
  if (linux_spare_count < LINUX_THREAD_SPARES) {
    size_t unused = (size_t)(stack->top - stack->low) - LINUX_THREAD_KEEPS;
    linux_call(LINUX_MADVISE, (long)stack->low, (long)unused, LINUX_DONTNEED, 0, 0, 0);
    linux_spares[linux_spare_count++] = *stack;
  } else {
    linux_call(LINUX_MUNMAP, (long)base, stack->top - base, 0, 0, 0, 0);
  }
  *stack = (rt_stack){0};
}

void rt_stack_turn(const rt_stack *stack) {
  if (stack) linux_faults_guard(stack->low - LINUX_THREAD_GUARD, LINUX_THREAD_GUARD);
  else linux_stack_main();
}

void rt_stack_turned(void) {}
