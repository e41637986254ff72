/* A xenstore client over /dev/xen/xenbus: one request at a time, one watch. */
#pragma once
#include <stddef.h>

/* Waits for xenstored, opens the connection and watches @releaseDomain. Returns the descriptor to poll. */
int store_open(void);
/* Reads a node as text into `value` (cut at `size`); false when there is none. */
int store_read(const char *path, char *value, size_t size);
int store_write(const char *path, const char *value);
/* Takes one pending watch event from the descriptor. */
void store_take_event(void);
