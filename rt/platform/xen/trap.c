/* Exceptions: a stack that has run out becomes RecursionError, a growing one grows; all else is told and ends. */
#include <rt/exc.h>
#include "hypercall.h"
#include "machine.h"

/* Continues at rt_stack_overflow(frame of the interrupted function), on the spare stack, as if called from the
 * faulting instruction. */
static void xen_trap_overflow(struct xen_trap_frame *f) {
  uint64_t *stack = (uint64_t *)((uintptr_t)xen_spare_top - 8);
  *stack = f->rip;
  f->rsp = (uint64_t)stack;
  f->rdi = f->rbp;
  f->rip = (uint64_t)rt_stack_overflow;
}

static char *xen_trap_field(char *out, const char *name, uint64_t value) {
  while (*name) *out++ = *name++;
  for (int shift = 60; shift >= 0; shift -= 4) *out++ = "0123456789abcdef"[value >> shift & 15];
  *out++ = '\n';
  return out;
}

static RT_NORETURN void xen_trap_dump(const struct xen_trap_frame *f, uint64_t address) {
  static const char names[][8] = {"r15 ", "r14 ", "r13 ", "r12 ", "r11 ", "r10 ", "r9  ", "r8  ", "rdi ", "rsi ", "rbp ",
                                  "rbx ", "rdx ", "rcx ", "rax ", "trap ", "error ", "rip ", "cs  ", "flags ", "rsp ", "ss  "};
  static char text[24 * 24];
  char *out = text;
  const uint64_t *value = (const uint64_t *)f;
  out = xen_trap_field(out, "fault at ", address);
  for (int i = 0; i < 22; i++) out = xen_trap_field(out, names[i], value[i]);
  rt_console_error(text, (size_t)(out - text));
  xen_console_drain();
  xen_shutdown(XEN_SHUTDOWN_CRASH);
}

void xen_trap(struct xen_trap_frame *f) {
  uint64_t address = 0;
  if (f->vector == 14) {
    address = xen_is_pv ? xen_machine.shared->vcpu_info[0].arch.cr2 : xen_read_cr2();
    if (address >= xen_machine.stack_guard && address < xen_machine.stack_low) {
      xen_trap_overflow(f);
      return;
    }
    if (!(f->error & 1) && address >= xen_machine.stack_low && address < xen_machine.stack_top) {
      if (!xen_stack_grow(address)) xen_trap_overflow(f);
      return;
    }
  }
  xen_trap_dump(f, address);
}
