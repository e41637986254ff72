/* The stack that the program begins on, and which guard is that of the running one. */
#pragma once
#include <rt/base.h>

#define HOST_STACK ((size_t)48 << 20) /* the sanitizer widens frames; it complains about stacks over 64 MiB */
#define HOST_GUARD ((size_t)1 << 20)

extern char *host_stack; /* guard included */
/* A fault between low and low + size is Python's RecursionError. */
void host_guard(const char *low, size_t size);
