/* One shell command at a time, run beside everything else: its output and status when it has ended. */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Starts the command. Its output, errors included if it says so, is kept up to a frame's size. */
void command_begin(const char *text);
/* The descriptor to poll, or -1 while none runs. */
int command_descriptor(void);
/* Takes output that is there. True when the command has ended; `*out` is then its status, four bytes, and its output,
 * until the next begins. */
bool command_take(const char **out, size_t *n);
