#include "console.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

#include "channel.h"
#include "store.h"

enum { RING_IN = 1024, RING_OUT = 2048, PAGE = 4096, CONSOLE_GRANT = 0 };

/* public/io/console.h: free-running indices, masked on use. */
typedef struct console_ring {
  char in[RING_IN], out[RING_OUT];
  volatile uint32_t in_cons, in_prod, out_cons, out_prod;
} console_ring;

typedef struct grant_map {
  uint32_t count, pad;
  uint64_t index;
  uint32_t domain, ref;
} grant_map;
typedef struct grant_unmap {
  uint64_t index;
  uint32_t count, pad;
} grant_unmap;

static int events = -1, grants = -1;
static console_ring *ring;
static uint64_t ring_index;
static int port = -1;

int console_open(void) {
  events = open("/dev/xen/evtchn", O_RDWR | O_CLOEXEC);
  grants = open("/dev/xen/gntdev", O_RDWR | O_CLOEXEC);
  if (events < 0 || grants < 0) channel_die("/dev/xen");
  return events;
}

static bool map_ring(uint32_t domain) {
  grant_map map = {.count = 1, .domain = domain, .ref = CONSOLE_GRANT};
  if (ioctl(grants, _IOC(_IOC_NONE, 'G', 0, sizeof map), &map)) return false;
  ring_index = map.index;
  void *p = mmap(0, PAGE, PROT_READ | PROT_WRITE, MAP_SHARED, grants, (off_t)map.index);
  ring = p == MAP_FAILED ? 0 : p;
  return ring;
}

static bool bind_port(uint32_t domain) {
  char path[64], text[16];
  snprintf(path, sizeof path, "/local/domain/%u/console/port", domain);
  if (!store_read(path, text, sizeof text)) return false;
  unsigned remote[2] = {domain, (unsigned)atoi(text)};
  port = ioctl(events, _IOC(_IOC_NONE, 'E', 1, sizeof remote), remote);
  return port >= 0;
}

bool console_attach(uint32_t domain) { return map_ring(domain) && bind_port(domain); }

void console_detach(void) {
  unsigned local = (unsigned)port;
  if (port >= 0) ioctl(events, _IOC(_IOC_NONE, 'E', 3, sizeof local), &local);
  port = -1;
  if (!ring) return;
  munmap(ring, PAGE);
  grant_unmap unmap = {.index = ring_index, .count = 1};
  ioctl(grants, _IOC(_IOC_NONE, 'G', 1, sizeof unmap), &unmap);
  ring = 0;
}

void console_take_event(void) {
  uint32_t which;
  if (read(events, &which, sizeof which) != sizeof which) return;
  if (write(events, &which, sizeof which) != sizeof which) channel_die("evtchn unmask");
}

void console_notify(void) {
  unsigned local = (unsigned)port;
  ioctl(events, _IOC(_IOC_NONE, 'E', 4, sizeof local), &local);
}

size_t console_read(char *out) {
  uint32_t cons = ring->out_cons, prod = ring->out_prod;
  __sync_synchronize(); /* the index first, then the bytes it covers */
  if (prod - cons > RING_OUT) cons = prod - RING_OUT; /* a broken guest */
  size_t n = prod - cons;
  for (size_t i = 0; i < n; i++) out[i] = ring->out[(cons + i) % RING_OUT];
  __sync_synchronize();
  if (!n) return 0;
  ring->out_cons = prod;
  console_notify();
  return n;
}

size_t console_write(const char *p, size_t n) {
  uint32_t cons = ring->in_cons, prod = ring->in_prod;
  __sync_synchronize();
  size_t used = prod - cons, room = used > RING_IN ? 0 : RING_IN - used;
  if (n > room) n = room;
  for (size_t i = 0; i < n; i++) ring->in[(prod + i) % RING_IN] = p[i];
  __sync_synchronize();
  if (!n) return 0;
  ring->in_prod = prod + (uint32_t)n;
  console_notify();
  return n;
}
