/* The back end of a guest's console: its shared ring, byte for byte.
 * xenconsoled would do, but it discards the middle of a fast guest's output, limits the rate of events, and hides
 * behind a pty when everything has been read; here "the ring is empty and the guest has ended" is known. */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Opens the event channel device. Returns the descriptor to poll. */
int console_open(void);
/* Maps the ring of a paused domain and binds its event channel. */
bool console_attach(uint32_t domain);
void console_detach(void);
/* Acknowledges an event. */
void console_take_event(void);
/* Moves what the guest has printed to `out` (2048 bytes are enough); the count. Tells the guest of the room. */
size_t console_read(char *out);
/* Puts up to `n` bytes of input in the ring; how many fitted. */
size_t console_write(const char *p, size_t n);
/* Wakes the guest, so that it looks at the ring and at the store again. */
void console_notify(void);
