/* The console: two byte rings shared with xenconsoled.
 *
 * Waiting is free of lost wake-ups: 1. clear the pending bit; 2. look at the ring again; 3. poll. An event between 1 and
 * 3 leaves the bit pending and the poll returns at once. */
#include "hypercall.h"
#include "machine.h"

#define XEN_OUT_SIZE sizeof(((struct xen_console_ring *)0)->out)
#define XEN_IN_SIZE sizeof(((struct xen_console_ring *)0)->in)

RT_INLINE uint32_t xen_console_load(const uint32_t *index) {
  return *(const volatile uint32_t *)index;
}

/* Until fewer than `most` bytes wait in the ring. */
static void xen_console_wait(struct xen_console_ring *ring, uint32_t most) {
  while (ring->out_prod - xen_console_load(&ring->out_cons) > most) {
    xen_event_clear(xen_machine.console_port);
    xen_full_barrier();
    if (ring->out_prod - xen_console_load(&ring->out_cons) <= most) break;
    xen_event_wait(xen_machine.console_port, 0);
  }
  xen_barrier();
}

void rt_console_write(const char *p, size_t n) {
  struct xen_console_ring *ring = xen_machine.console;
  while (ring && n) {
    xen_console_wait(ring, XEN_OUT_SIZE - 1);
    uint32_t at = ring->out_prod % XEN_OUT_SIZE;
    uint32_t room = XEN_OUT_SIZE - (ring->out_prod - xen_console_load(&ring->out_cons));
    uint32_t part = room < XEN_OUT_SIZE - at ? room : XEN_OUT_SIZE - at;
    if (part > n) part = (uint32_t)n;
    memcpy(ring->out + at, p, part);
    xen_barrier();
    *(volatile uint32_t *)&ring->out_prod = ring->out_prod + part;
    p += part;
    n -= part;
    if (n == 0 || part == room) xen_event_send(xen_machine.console_port);
  }
}

#define XEN_CONSOLE_BURST 20
#define XEN_CONSOLE_PAUSE 10000000u /* ns: so often one line more may go out by itself */

bool rt_console_watched = true;

/* A reader sees lines at once, but many in a row only by the buffer: each costs an event, and xenconsoled makes a guest
 * wait that sends more than 30 within 200 ms. */
bool rt_console_due(void) {
  static uint64_t xen_console_sent, xen_console_left = XEN_CONSOLE_BURST;
  if (!xen_machine.console) return rt_console_watched = false;
  if (xen_console_left == 0) {
    uint64_t now = rt_clock_monotonic(), earned = (now - xen_console_sent) / XEN_CONSOLE_PAUSE;
    if (earned == 0) return false;
    xen_console_left = earned < XEN_CONSOLE_BURST ? earned : XEN_CONSOLE_BURST;
    xen_console_sent = now;
  }
  xen_console_left--;
  return true;
}

void rt_console_error(const char *p, size_t n) {
  rt_console_write(p, n);
}

void xen_console_drain(void) {
  if (xen_machine.console) xen_console_wait(xen_machine.console, 0);
}

/* Whoever feeds the console says how much there will be by writing data/pyx2c-stdin-size and sending an event; until it
 * is known, that node holds a question mark. Where there is none, somebody types. */
static int64_t xen_console_node(char text[static 20]) {
  return xen_store_read("data/pyx2c-stdin-size", text, 20);
}

static bool xen_console_ended(uint64_t taken) {
  char text[20];
  int64_t n = xen_console_node(text);
  uint64_t size = 0;
  if (n <= 0 || text[0] == '?') return false;
  for (int64_t i = 0; i < n; i++) size = size * 10 + (uint64_t)(text[i] - '0');
  return taken >= size;
}

/* The return key sends \r, which a terminal's driver makes \n of. */
static void xen_console_translate(char *p, size_t n) {
  static int8_t typed = -1;
  char text[20];
  if (typed < 0) typed = xen_console_node(text) <= 0;
  for (size_t i = 0; typed && i < n; i++)
    if (p[i] == '\r') p[i] = '\n';
}

/* Waits for input; false at its end. */
static bool xen_console_ready(struct xen_console_ring *ring, uint64_t taken) {
  while (xen_console_load(&ring->in_prod) == ring->in_cons) {
    xen_event_clear(xen_machine.console_port);
    xen_full_barrier();
    if (xen_console_load(&ring->in_prod) != ring->in_cons) break;
    if (xen_console_ended(taken)) return false;
    xen_event_wait(xen_machine.console_port, 0);
  }
  xen_barrier();
  return true;
}

int64_t rt_console_read(char *p, size_t n) {
  static uint64_t taken;
  struct xen_console_ring *ring = xen_machine.console;
  if (!ring || n == 0 || !xen_console_ready(ring, taken)) return 0;
  uint32_t cons = ring->in_cons, ready = xen_console_load(&ring->in_prod) - cons;
  if (n > ready) n = ready;
  for (size_t i = 0; i < n; i++) p[i] = ring->in[(cons + i) % XEN_IN_SIZE];
  xen_full_barrier();
  *(volatile uint32_t *)&ring->in_cons = cons + (uint32_t)n;
  xen_event_send(xen_machine.console_port);
  xen_console_translate(p, n);
  taken += n;
  return (int64_t)n;
}
