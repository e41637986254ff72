/* PVH: from 32-bit flat mode without a stack to 64-bit C.
 *
 * Builds the least that 64-bit mode needs out of 2 MiB pages: the identity below XEN_DELTA, where the text runs at its
 * physical address, and from there up to 1 GiB physical + XEN_DELTA, where all of the image but the text lies.
 * xen_pvh_start completes the tables. Once paging is on, only the text is still found at its physical address: the GDT
 * must be named by its virtual one. */
#include <rt/base.h>

asm(".pushsection .text.xen_boot, \"ax\", @progbits\n"
    ".code32\n"
    ".globl xen_pvh_entry\n"
    "xen_pvh_entry:\n"
    "  cld\n"
    "  mov %ebx, %esi\n"
    "  movl $xen_l3 + 0x23, %eax\n"
    "  subl $xen_delta, %eax\n"
    "  movl %eax, xen_l4_load\n"
    "  movl $xen_l2 + 0x23, %eax\n"
    "  subl $xen_delta, %eax\n"
    "  movl %eax, xen_l3_load\n"
      "  movl $xen_l2_load, %edi\n"
    "  movl $0xe3, %eax\n"
    "1: movl %eax, (%edi)\n"
    "  addl $8, %edi\n"
    "  addl $0x200000, %eax\n"
    "  cmpl $xen_delta + 0xe3, %eax\n"
    "  jne 1b\n"
    "  movl $0xe3, %eax\n"
    "2: movl %eax, (%edi)\n"
    "  movl $0x80000000, 4(%edi)\n"
    "  addl $8, %edi\n"
    "  addl $0x200000, %eax\n"
    "  cmpl $xen_l2_load + 4096, %edi\n"
    "  jne 2b\n"
    "  movl $0x620, %eax\n" /* PAE, OSFXSR, OSXMMEXCPT */
    "  movl %eax, %cr4\n"
    "  movl $xen_l4_load, %eax\n"
    "  movl %eax, %cr3\n"
    "  movl $0xc0000080, %ecx\n"
    "  rdmsr\n"
    "  orl $0x900, %eax\n" /* LME, NXE */
    "  wrmsr\n"
    "  movl $0x80010033, %eax\n" /* PG, WP, NE, ET, MP, PE */
    "  movl %eax, %cr0\n"
    "  lgdt xen_gdt_pointer\n"
    "  ljmp $8, $xen_pvh_long\n"
    ".code64\n"
    "xen_pvh_long:\n"
    "  mov $16, %eax\n"
    "  mov %eax, %ss\n"
    "  mov %eax, %ds\n"
    "  mov %eax, %es\n"
    "  mov $xen_trap_stack_end, %esp\n"
    "  xor %ebp, %ebp\n"
    "  fninit\n"
    "  mov %esi, %edi\n"
    "  call xen_pvh_start\n"
    "  ud2\n"
    ".balign 4\n"
    "xen_gdt_pointer:\n"
    "  .word 39\n"
    "  .long xen_gdt\n"
    ".popsection\n");

/* Null, code, data, and the task segment, whose base xen_pvh_start fills in. */
asm(".pushsection .data.xen_gdt, \"aw\", @progbits\n"
    ".balign 8\n"
    ".globl xen_gdt\n"
    "xen_gdt:\n"
    "  .quad 0, 0x00af9b000000ffff, 0x00cf93000000ffff, 0x0000890000000067, 0\n"
    ".popsection\n");

/* Accessed and dirty bits are set above so that the processor need not write the tables back. */
asm(".pushsection .bss.xen_tables, \"aw\", @nobits\n"
    ".balign 4096\n"
    ".globl xen_l4, xen_l3, xen_l2, xen_trap_stack_end\n"
    "xen_l4: .skip 4096\n"
    "xen_l3: .skip 4096\n"
    "xen_l2: .skip 4096\n"
    "  .skip 8192\n"
    "xen_trap_stack_end:\n"
    ".popsection\n");

/* xen_pvh_call(rsp, function): the program's stack from here on. */
asm(".pushsection .text.xen_boot, \"ax\", @progbits\n"
    ".globl xen_pvh_call\n"
    "xen_pvh_call:\n"
    "  mov %rdi, %rsp\n"
    "  xor %ebp, %ebp\n"
    "  call *%rsi\n"
    "  ud2\n"
    ".popsection\n");
