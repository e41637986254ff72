#include "store.h"

#include <fcntl.h>
#include <stdint.h>
#include <string.h>
#include <unistd.h>

#include "channel.h"

/* The wire format of xenstore: a header, then `size` bytes (public/io/xs_wire.h). */
typedef struct store_header {
  uint32_t type, request, transaction, size;
} store_header;

enum { STORE_READ = 2, STORE_WATCH = 4, STORE_WRITE = 11, STORE_WATCH_EVENT = 15, STORE_ERROR = 16 };
enum { STORE_PAYLOAD = 4096 };

static int store_fd = -1;
static char store_reply[STORE_PAYLOAD + 1];

static void read_exactly(void *p, size_t n) {
  for (char *at = p; n;) {
    ssize_t got = read(store_fd, at, n);
    if (got <= 0) channel_die("xenbus read");
    at += got, n -= (size_t)got;
  }
}

static store_header take_message(void) {
  store_header h;
  read_exactly(&h, sizeof h);
  if (h.size > STORE_PAYLOAD) channel_die("xenbus message too long");
  read_exactly(store_reply, h.size);
  store_reply[h.size] = 0;
  return h;
}

void store_take_event(void) { take_message(); }

/* Sends one request and waits for its reply. Watch events met on the way are dropped: the caller looks at the
 * domain's state again after every request, so none is missed. Returns the reply's type. */
static uint32_t request(uint32_t type, const char *body, size_t size) {
  char message[sizeof(store_header) + STORE_PAYLOAD];
  store_header h = {type, 1, 0, (uint32_t)size};
  if (size > STORE_PAYLOAD) return STORE_ERROR;
  memcpy(message, &h, sizeof h);
  memcpy(message + sizeof h, body, size);
  if (write(store_fd, message, sizeof h + size) != (ssize_t)(sizeof h + size)) return STORE_ERROR;
  do h = take_message();
  while (h.type == STORE_WATCH_EVENT);
  return h.type;
}

int store_open(void) {
  for (int i = 0; store_fd < 0 && i < 600; i++) {
    store_fd = open("/dev/xen/xenbus", O_RDWR | O_CLOEXEC);
    if (store_fd < 0) usleep(50000);
  }
  if (store_fd < 0) channel_die("/dev/xen/xenbus");
  static const char watch[] = "@releaseDomain\0end";
  if (request(STORE_WATCH, watch, sizeof watch) == STORE_ERROR) channel_die("watch");
  return store_fd;
}

int store_read(const char *path, char *value, size_t size) {
  if (request(STORE_READ, path, strlen(path) + 1) != STORE_READ) return 0;
  strncpy(value, store_reply, size - 1);
  value[size - 1] = 0;
  return 1;
}

int store_write(const char *path, const char *value) {
  char body[1024];
  size_t n = strlen(path) + 1, m = strlen(value);
  if (n + m > sizeof body) return 0;
  memcpy(body, path, n);
  memcpy(body + n, value, m);
  return request(STORE_WRITE, body, n + m) == STORE_WRITE;
}
