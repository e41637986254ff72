/* Faults: in the guard below the stack they become RecursionError, elsewhere a register dump and the signal. */
#include "call.h"
#include <rt/exc.h>
#include <rt/platform.h>

asm(".text\n"
    ".globl linux_sigreturn\n"
    "linux_sigreturn:\n"
    "  mov $15, %eax\n"
    "  syscall\n");

#define LINUX_SIGILL 4
#define LINUX_SIGBUS 7
#define LINUX_SIGFPE 8
#define LINUX_SIGSEGV 11
#define LINUX_SA_FLAGS 0x4C000004 /* SIGINFO, ONSTACK, NODEFER, RESTORER */
#define LINUX_REGISTERS 17
#define LINUX_RBP 10

/* The kernel's struct sigaction, stack_t, siginfo_t and ucontext_t, as far as they matter. */
typedef struct linux_sigaction {
  void *handler;
  uint64_t flags;
  void (*restorer)(void);
  uint64_t mask;
} linux_sigaction;

typedef struct linux_altstack {
  void *base;
  int32_t flags;
  size_t size;
} linux_altstack;

typedef struct linux_siginfo {
  int32_t signal, number, code, unused;
  const char *address;
} linux_siginfo;

typedef struct linux_context {
  uint64_t flags, link;
  linux_altstack stack;
  uint64_t registers[LINUX_REGISTERS]; /* r8 … r15 rdi rsi rbp rbx rdx rax rcx rsp rip */
} linux_context;

static const char *linux_guard;
static size_t linux_guard_size;
static char linux_fault_stack[65536] RT_ALIGNED(16);

static void linux_catch(int signal, void *handler) {
  linux_sigaction action = {handler, LINUX_SA_FLAGS, linux_sigreturn, 0};
  linux_call(LINUX_RT_SIGACTION, signal, (long)&action, 0, 8, 0, 0);
}

static void linux_dump_hex(rt_sb *out, uint64_t value) {
  rt_sb_cstr(out, "0x");
  for (int shift = 60; shift >= 0; shift -= 4) rt_sb_char(out, "0123456789abcdef"[value >> shift & 15]);
}

static void linux_dump(int signal, const char *address, const uint64_t *registers) {
  static const char linux_names[LINUX_REGISTERS][4] = {"r8",  "r9",  "r10", "r11", "r12", "r13", "r14", "r15", "rdi",
                                                       "rsi", "rbp", "rbx", "rdx", "rax", "rcx", "rsp", "rip"};
  rt_sb *out = rt_stderr();
  rt_sb_cstr(out, "Fatal: signal ");
  rt_sb_decimal(out, signal);
  rt_sb_cstr(out, " at address ");
  linux_dump_hex(out, (uint64_t)address);
  rt_sb_char(out, '\n');
  for (int i = 0; i < LINUX_REGISTERS; i++) {
    rt_sb_cstr(out, linux_names[i]);
    rt_sb_char(out, '=');
    linux_dump_hex(out, registers[i]);
    rt_sb_char(out, i % 4 == 3 || i == LINUX_REGISTERS - 1 ? '\n' : ' ');
  }
  rt_sb_flush(out);
}

/* Runs on linux_fault_stack. Raising from here leaves it by a long jump, which the kernel doesn't mind: whether
 * the alternate stack is in use is told by rsp alone, and SA_NODEFER blocked nothing. Returning from here after
 * the dump runs the faulting instruction again, now with the signal's default effect. */
static void linux_fault(int signal, const linux_siginfo *info, linux_context *context) {
  if (signal == LINUX_SIGSEGV && (size_t)(info->address - linux_guard) < linux_guard_size) {
    rt_stack_overflow((void **)context->registers[LINUX_RBP]);
  }
  linux_dump(signal, info->address, context->registers);
  linux_catch(signal, NULL);
}

void linux_faults_guard(const char *guard, size_t size) {
  bool again = linux_guard_size != 0;
  linux_guard = guard;
  linux_guard_size = size;
  if (again) return;
  linux_altstack stack = {linux_fault_stack, 0, sizeof linux_fault_stack};
  linux_call(LINUX_SIGALTSTACK, (long)&stack, 0, 0, 0, 0, 0);
  linux_catch(LINUX_SIGSEGV, linux_fault);
  linux_catch(LINUX_SIGBUS, linux_fault);
  linux_catch(LINUX_SIGILL, linux_fault);
  linux_catch(LINUX_SIGFPE, linux_fault);
}
