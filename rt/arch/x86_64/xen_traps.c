/* One stub for each exception, and the common path to xen_trap and back.
 *
 * PV pushes RCX and R11 above the frame the hardware pushes, so the stub begins with popping them: PVH enters 3 bytes
 * later. Stubs are 16 bytes apart, so that their addresses need no table. */
#include <rt/base.h>

asm(".pushsection .text.xen_boot, \"ax\", @progbits\n"
    ".globl xen_trap_stubs\n"
    ".balign 16\n"
    "xen_trap_stubs:\n"
    ".set xen_vector, 0\n"
    ".rept 32\n"
    "  pop %rcx\n"
    "  pop %r11\n"
    "  .if !((0x60227d00 >> xen_vector) & 1)\n" /* vectors without an error code */
    "  push $0\n"
    "  .endif\n"
    "  push $xen_vector\n"
    "  jmp xen_trap_common\n"
    "  .balign 16\n"
    "  .set xen_vector, xen_vector + 1\n"
    ".endr\n"
    "xen_trap_common:\n"
    "  cld\n"
    "  push %rax\n  push %rcx\n  push %rdx\n  push %rbx\n  push %rbp\n  push %rsi\n  push %rdi\n"
    "  push %r8\n  push %r9\n  push %r10\n  push %r11\n  push %r12\n  push %r13\n  push %r14\n  push %r15\n"
    "  mov %rsp, %rdi\n"
    "  mov %rsp, %rbx\n"
    "  sub $512, %rsp\n"
    "  and $-16, %rsp\n"
    "  fxsave64 (%rsp)\n"
    "  call xen_trap\n"
    "  fxrstor64 (%rsp)\n"
    "  mov %rbx, %rsp\n"
    "  pop %r15\n  pop %r14\n  pop %r13\n  pop %r12\n  pop %r11\n  pop %r10\n  pop %r9\n  pop %r8\n"
    "  pop %rdi\n  pop %rsi\n  pop %rbp\n  pop %rbx\n  pop %rdx\n  pop %rcx\n  pop %rax\n"
    "  add $16, %rsp\n"
    "  cmpb $0, xen_is_pv\n"
    "  jne 1f\n"
    "  iretq\n"
    "1: push $0\n"
    "  push %rcx\n"
    "  push %r11\n"
    "  push %rax\n"
    "  mov $23, %eax\n"
    "  syscall\n"
    ".popsection\n");

/* xen_pvh_load_traps(idt pointer): the task register makes the trap stack known. */
asm(".pushsection .text.xen_boot, \"ax\", @progbits\n"
    ".globl xen_pvh_load_traps\n"
    "xen_pvh_load_traps:\n"
    "  lidt (%rdi)\n"
    "  mov $24, %eax\n"
    "  ltr %ax\n"
    "  ret\n"
    ".popsection\n");
