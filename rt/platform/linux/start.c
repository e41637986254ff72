#include "call.h"
#include <rt/platform.h>

/* The kernel starts here: (%rsp) is argc, argv lies above it. rbp = 0 ends the chain of frames. */
asm(".text\n"
    ".globl _start\n"
    "_start:\n"
    "  xor %ebp, %ebp\n"
    "  mov %rsp, %rdi\n"
    "  and $-16, %rsp\n"
    "  call linux_start\n"
    "  ud2\n"
    ".globl linux_on_stack\n"
    "linux_on_stack:\n"
    "  mov %rdi, %rsp\n"
    "  xor %ebp, %ebp\n"
    "  call linux_main\n"
    "  ud2\n");

#define LINUX_SET_FS 0x1002
#define LINUX_GUARD ((size_t)1 << 20)

int rt_argc;
char **rt_argv;

RT_NORETURN void linux_on_stack(char *top);
RT_NORETURN void linux_start(long *stack);
RT_NORETURN void linux_main(void);

RT_USED RT_NORETURN void linux_main(void) {
  rt_exit(rt_main());
}

/* What %fs points at: libm's functions read the stack protector's canary at 0x28 behind it. */
static uint64_t linux_thread[8];

/* Maps guard and stack, of 64 MiB as CPython's own recursion needs no stack, or of less where that can't be had; the
 * stack's size, or 0. Only what is used becomes memory. */
static size_t linux_stack_map(long *base) {
  for (size_t size = (size_t)64 << 20; size >= (size_t)1 << 20; size /= 8) {
    *base = linux_call(LINUX_MMAP, 0, (long)(LINUX_GUARD + size), 3, 0x4022, -1, 0);
    if (*base > 0 || *base <= -4096) return size;
  }
  return 0;
}

/* The kernel's own stack has no guard of a known size: the program runs on a mapping of ours, PROT_NONE below. */
RT_USED RT_NORETURN void linux_start(long *stack) {
  rt_argc = (int)stack[0];
  rt_argv = (char **)(stack + 1);
  linux_call(LINUX_ARCH_PRCTL, LINUX_SET_FS, (long)linux_thread, 0, 0, 0, 0);
  long base;
  size_t size = linux_stack_map(&base);
  if (size == 0) rt_exit(1);
  linux_call(LINUX_MPROTECT, base, (long)LINUX_GUARD, 0, 0, 0, 0);
  linux_faults_init((const char *)base, LINUX_GUARD);
  linux_on_stack((char *)base + LINUX_GUARD + size);
}
