/* Linux's system calls, by number, for x86-64. */
#pragma once
#include <rt/base.h>

#define LINUX_READ 0
#define LINUX_WRITE 1
#define LINUX_CLOSE 3
#define LINUX_FSTAT 5
#define LINUX_LSEEK 8
#define LINUX_MMAP 9
#define LINUX_MPROTECT 10
#define LINUX_MUNMAP 11
#define LINUX_MREMAP 25
#define LINUX_MADVISE 28
#define LINUX_RT_SIGACTION 13
#define LINUX_IOCTL 16
#define LINUX_NANOSLEEP 35
#define LINUX_FTRUNCATE 77
#define LINUX_GETCWD 79
#define LINUX_SIGALTSTACK 131
#define LINUX_ARCH_PRCTL 158
#define LINUX_GETDENTS64 217
#define LINUX_CLOCK_GETTIME 228
#define LINUX_EXIT_GROUP 231
#define LINUX_OPENAT 257
#define LINUX_MKDIRAT 258
#define LINUX_NEWFSTATAT 262
#define LINUX_CHDIR 80
#define LINUX_UNLINKAT 263
#define LINUX_RENAMEAT 264
#define LINUX_LINKAT 265
#define LINUX_SYMLINKAT 266
#define LINUX_READLINKAT 267
#define LINUX_FCHMODAT 268
#define LINUX_UTIMENSAT 280
#define LINUX_GETRANDOM 318

#define LINUX_TCGETS 0x5401 /* ioctl: a terminal's settings */

/* The system call `number`: its result, or -errno. Unused arguments are 0. */
long linux_call(long number, long a, long b, long c, long d, long e, long f);

typedef struct linux_timespec {
  int64_t seconds, nanoseconds;
} linux_timespec;

/* Maps the main stack and its guard; its top, or null. */
char *linux_stack_map(void);
/* The main stack runs: faults in its guard are its own. */
void linux_stack_main(void);
/* Catches faults on a stack of its own. `guard` is the lowest address of the guard below the main stack: said once, and
 * again when the stack has grown. */
void linux_faults_guard(const char *guard, size_t size);
/* The kernel's sigreturn, to which a handler returns. */
void linux_sigreturn(void);
