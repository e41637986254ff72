/* The program runs in a thread with a stack of known bounds: a fault in the guard below it is Python's RecursionError,
 * every other one is left to the sanitizer. */
#include "stack.h"
#include <pthread.h>
#include <rt/exc.h>
#include <rt/platform.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <ucontext.h>
#include <unistd.h>


int rt_argc;
char **rt_argv;
char **rt_env;

char *host_stack;
static const char *host_guard_low;
static size_t host_guard_size;
static struct sigaction host_before;
static char host_fault_stack[1 << 18] RT_ALIGNED(16);

/* The sanitizer asks for its options here. Leaks are no errors: what is left at the exit goes with the process. */
const char *__asan_default_options(void);

const char *__asan_default_options(void) {
  return "detect_leaks=0:use_sigaltstack=0:allocator_may_return_null=1";
}

void rt_exit(int status) {
  _exit(status);
}

void host_guard(const char *low, size_t size) {
  host_guard_low = low;
  host_guard_size = size;
}

static void host_fault(int signal, siginfo_t *info, void *context) {
  if ((size_t)((char *)info->si_addr - host_guard_low) < host_guard_size) {
    rt_stack_overflow((void **)((ucontext_t *)context)->uc_mcontext.gregs[REG_RBP]);
  }
  host_before.sa_sigaction(signal, info, context);
}

static void *host_run(void *unused) {
  (void)unused;
  stack_t stack = {.ss_sp = host_fault_stack, .ss_size = sizeof host_fault_stack};
  if (sigaltstack(&stack, NULL)) abort();
  struct sigaction action = {.sa_sigaction = host_fault, .sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER};
  if (sigaction(SIGSEGV, &action, &host_before)) abort();
  rt_exit(rt_main());
}

/* The guard is our own: pthread's would be part of a stack that the sanitizer takes for usable. */
int main(int argc, char **argv, char **env) {
  rt_argc = argc;
  rt_argv = argv;
  rt_env = env;
  host_stack = mmap(NULL, HOST_GUARD + HOST_STACK, PROT_READ | PROT_WRITE,
                    MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (host_stack == MAP_FAILED || mprotect(host_stack, HOST_GUARD, PROT_NONE)) abort();
  host_guard(host_stack, HOST_GUARD);
  pthread_attr_t attributes;
  pthread_t thread;
  if (pthread_attr_init(&attributes)) abort();
  if (pthread_attr_setstack(&attributes, host_stack + HOST_GUARD, HOST_STACK)) abort();
  if (pthread_create(&thread, &attributes, host_run, NULL)) abort();
  pthread_join(thread, NULL);
  return 1;
}
