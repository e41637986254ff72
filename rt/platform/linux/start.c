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

int rt_argc;
char **rt_argv;
char **rt_env;

RT_NORETURN void linux_on_stack(char *top);
RT_NORETURN void linux_start(long *stack);
RT_NORETURN void linux_main(void);

RT_USED RT_NORETURN void linux_main(void) {
  rt_exit(rt_main());
}

/* What %fs points at: libm's functions read the stack protector's canary at 0x28 behind it. */
static uint64_t linux_thread[8];

/* The kernel's own stack has no guard of a known size: the program runs on a mapping of ours, PROT_NONE below. */
RT_USED RT_NORETURN void linux_start(long *stack) {
  rt_argc = (int)stack[0];
  rt_argv = (char **)(stack + 1);
  rt_env = rt_argv + rt_argc + 1;
  linux_call(LINUX_ARCH_PRCTL, LINUX_SET_FS, (long)linux_thread, 0, 0, 0, 0);
  char *top = linux_stack_map();
  if (!top) rt_exit(1);
  linux_on_stack(top);
}
