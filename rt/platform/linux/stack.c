/* The program's stack: 8 MiB, and more for programs that ask for deep recursion. */
#include "call.h"
#include <rt/platform.h>

#define LINUX_STACK ((size_t)8 << 20)
#define LINUX_STACK_MOST ((size_t)1 << 30)
#define LINUX_GUARD ((size_t)1 << 20)
#define LINUX_STACK_PLACE 0x100000000000 /* where nothing else is mapped, so that the stack can grow downwards */
#define LINUX_MAP_STACK 0x4022           /* PRIVATE, ANONYMOUS, NORESERVE: only what is used becomes memory */
#define LINUX_MAP_JUST_THERE 0x104022    /* and FIXED_NOREPLACE */

static char *linux_stack_top;
static size_t linux_stack_size;

/* Makes all but the guard at the lowest end of [base, top) accessible; false if that can't be. */
static bool linux_stack_use(char *base) {
  size_t size = (size_t)(linux_stack_top - base) - LINUX_GUARD;
  if (linux_call(LINUX_MPROTECT, (long)(base + LINUX_GUARD), (long)size, 3, 0, 0, 0) < 0) return false;
  linux_stack_size = size;
  linux_faults_guard(base, LINUX_GUARD);
  return true;
}

char *linux_stack_map(void) {
  for (size_t size = LINUX_STACK; size >= LINUX_STACK / 8; size /= 2) {
    long base = linux_call(LINUX_MMAP, LINUX_STACK_PLACE, (long)(LINUX_GUARD + size), 0, LINUX_MAP_STACK, -1, 0);
    if (base < 0) continue;
    linux_stack_top = (char *)base + LINUX_GUARD + size;
    return linux_stack_use((char *)base) ? linux_stack_top : NULL;
  }
  return NULL;
}

void linux_stack_main(void) {
  linux_faults_guard(linux_stack_top - linux_stack_size - LINUX_GUARD, LINUX_GUARD);
}

void rt_stack_reserve(size_t size) {
  if (size > LINUX_STACK_MOST) size = LINUX_STACK_MOST;
  if (size <= linux_stack_size) return;
  char *low = linux_stack_top - linux_stack_size - LINUX_GUARD;
  size_t more = (size - linux_stack_size + RT_PAGE - 1) & ~(RT_PAGE - 1);
  long base = (long)(low - more);
  if (linux_call(LINUX_MMAP, base, (long)more, 0, LINUX_MAP_JUST_THERE, -1, 0) == base) linux_stack_use((char *)base);
}
