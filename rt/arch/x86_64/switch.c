/* Exchanging stacks: what a call preserves is kept on the old one. */
#include <rt/thread.h>

asm(".text\n"
    ".globl rt_arch_switch\n"
    "rt_arch_switch:\n"
    "  push %rbp\n"
    "  push %rbx\n"
    "  push %r12\n"
    "  push %r13\n"
    "  push %r14\n"
    "  push %r15\n"
    "  mov %rsp, (%rdi)\n"
    "  mov %rsi, %rsp\n"
    "  pop %r15\n"
    "  pop %r14\n"
    "  pop %r13\n"
    "  pop %r12\n"
    "  pop %rbx\n"
    "  pop %rbp\n"
    "  ret\n");

/* Six registers, where to go, and a null return address. rbp = 0 ends the chain of frames. */
void *rt_arch_begin(char *top, void (*run)(void)) {
  uint64_t *sp = (uint64_t *)top - 8;
  for (int i = 0; i < 8; i++) sp[i] = 0;
  sp[6] = (uint64_t)run;
  return sp;
}
