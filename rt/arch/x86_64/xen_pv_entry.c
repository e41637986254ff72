/* PV: the kernel's entry, its system-call entry, and the way into user mode.
 *
 * The program runs in the guest's *user* mode, on the kernel's page tables. Only so does the hypervisor deliver a fault
 * on another stack: in kernel mode it pushes the frame at the faulting RSP, and a stack that has just run out ends the
 * domain. A hypercall made in user mode arrives at xen_pv_syscall, which repeats it in kernel mode and returns. */
#include <rt/base.h>

/* Entry at the image's linear address: only relative jumps and absolute data addresses until the text is mapped where
 * it was linked. */
asm(".pushsection .text.xen_boot, \"ax\", @progbits\n"
    ".globl xen_pv_entry\n"
    "xen_pv_entry:\n"
    "  cld\n"
    "  mov $xen_trap_stack_end, %esp\n"
    "  xor %ebp, %ebp\n"
    "  mov %rsi, %rbx\n"
    "  mov %rsi, %rdi\n"
    "  mov $xen_low_tables, %esi\n"
    "  mov $xen_image_start, %edx\n"
    "  mov $xen_text_pages, %ecx\n"
    "  mov $xen_delta, %r8d\n"
    "  call xen_pv_map_text\n"
    "  mov %rbx, %rdi\n"
    "  mov $xen_pv_start, %eax\n"
    "  call *%rax\n"
    "  ud2\n"
    ".popsection\n");

/* syscall in PV, replaced by vmcall or vmmcall on PVH before the text becomes read-only. */
asm(".pushsection .text.xen_boot, \"ax\", @progbits\n"
    ".globl xen_hypercall_gate\n"
    "xen_hypercall_gate:\n"
    "  syscall\n"
    "  nop\n"
    "  ret\n"
    ".popsection\n");

/* On the stack: RCX, R11, then RIP, CS, RFLAGS, RSP, SS of user mode; every other register is the caller's. */
asm(".pushsection .text.xen_boot, \"ax\", @progbits\n"
    ".globl xen_pv_syscall\n"
    "xen_pv_syscall:\n"
    "  add $16, %rsp\n"
    "  syscall\n"
    "  push $256\n"
    "  push %rcx\n"
    "  push %r11\n"
    "  push %rax\n"
    "  mov $23, %eax\n"
    "  syscall\n"
    ".popsection\n");

/* xen_pv_user(rip, rsp): leaves kernel mode for good. Events stay masked: RFLAGS.IF is 0. */
asm(".pushsection .text.xen_boot, \"ax\", @progbits\n"
    ".globl xen_pv_user\n"
    "xen_pv_user:\n"
    "  xor %ebp, %ebp\n"
    "  push $0xe02b\n"
    "  push %rsi\n"
    "  push $2\n"
    "  push $0xe033\n"
    "  push %rdi\n"
    "  push $0\n"
    "  push $0\n"
    "  push $0\n"
    "  push $0\n"
    "  mov $23, %eax\n"
    "  syscall\n"
    ".popsection\n");
