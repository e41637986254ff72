/* The control channel to the host: length-prefixed frames, so no guest output can be taken for a command. */
#pragma once
#include <stddef.h>
#include <stdint.h>

enum { CHANNEL_MAX = 1 << 20 };

typedef struct channel_frame {
  char kind;
  uint32_t size;
  char body[CHANNEL_MAX + 1]; /* a NUL follows the last byte */
} channel_frame;

/* Opens the virtio port called `name`; waits until it appears. Dies if it never does. */
int channel_open(const char *name);
/* Reads one whole frame; false when the host has gone. */
int channel_read(int fd, channel_frame *f);
/* Writes one whole frame, blocking: this is what holds a guest back that prints faster than the host reads. */
void channel_write(int fd, char kind, const void *body, size_t size);
/* Ends the machine: dom0's init dies, Linux panics, QEMU leaves. */
_Noreturn void channel_die(const char *why);
