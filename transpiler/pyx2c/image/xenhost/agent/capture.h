/* The frames on the guests' bridge, as the host writes them to a pcap file. */
#pragma once
#include <stdbool.h>
#include <stddef.h>

enum { CAPTURE_HEAD = 16, CAPTURE_MAX = 1 << 17 };

/* Begins with the interface of that name, or ends for an empty one. False where there is no such interface. */
bool capture_choose(const char *interface);
/* The descriptor to poll, or -1. */
int capture_descriptor(void);
/* Takes one frame to `out`; the size of it all, or 0 when none waits. First its time (8 bytes, ns since 1970), its
 * length (4), and where a checksum is still to be done: from where on it sums and where it belongs (2 each, both 0:
 * nowhere). Then the frame. */
size_t capture_take(char *out);
