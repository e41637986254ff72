/* 3 MiB of text and 5 MiB of constants, whose ends are called and read; the first write to a constant is a fault. */
#include "core.h"

asm(".pushsection .text.guest_far, \"ax\", @progbits\n"
    ".skip 3 << 20, 0x90\n"
    ".globl guest_far\n"
    "guest_far:\n"
    "  mov $42, %eax\n"
    "  ret\n"
    ".popsection\n"
    ".pushsection .rodata.guest_wide, \"a\", @progbits\n"
    ".globl guest_wide, guest_wide_end\n"
    "guest_wide:\n"
    ".skip 5 << 20, 7\n"
    "guest_wide_end:\n"
    ".popsection\n");
int guest_far(void);
extern char guest_wide[], guest_wide_end[];

int rt_main(void) {
  uint64_t sum = 0;
  for (const char *p = guest_wide; p != guest_wide_end; p += 64) sum += (uint64_t)*p;
  guest_number(sum);
  guest_text(guest_far() == 42 ? " far\n" : " lost\n");
  if (rt_argc > 1) ((volatile char *)guest_wide)[3 << 20] = 1;
  return 0;
}
