/* A minimal xenstore client: no watches, one request at a time, its answer waited for. */
#include "hypercall.h"
#include "machine.h"

static size_t xen_store_length(const char *s) {
  size_t n = 0;
  while (s[n]) n++;
  return n;
}

static void xen_store_send(const void *from, size_t n) {
  struct xen_store_ring *ring = xen_machine.store;
  const char *p = from;
  while (n) {
    uint32_t prod = ring->req_prod;
    if (prod - *(volatile uint32_t *)&ring->req_cons < XEN_STORE_RING_SIZE) {
      ring->req[prod % XEN_STORE_RING_SIZE] = *p++;
      xen_barrier();
      *(volatile uint32_t *)&ring->req_prod = prod + 1;
      n--;
    } else {
      xen_event_send(xen_machine.store_port);
      xen_event_clear(xen_machine.store_port);
      xen_full_barrier();
      if (prod - *(volatile uint32_t *)&ring->req_cons == XEN_STORE_RING_SIZE) xen_event_wait(xen_machine.store_port, 0);
    }
  }
}

static void xen_store_receive(void *to, size_t n) {
  struct xen_store_ring *ring = xen_machine.store;
  for (char *p = to; n; n--) {
    while (*(volatile uint32_t *)&ring->rsp_prod == ring->rsp_cons) {
      xen_event_clear(xen_machine.store_port);
      xen_full_barrier();
      if (*(volatile uint32_t *)&ring->rsp_prod == ring->rsp_cons) xen_event_wait(xen_machine.store_port, 0);
    }
    xen_barrier();
    char byte = ring->rsp[ring->rsp_cons % XEN_STORE_RING_SIZE];
    if (p) *p++ = byte;
    xen_barrier();
    *(volatile uint32_t *)&ring->rsp_cons = ring->rsp_cons + 1;
  }
}

/* Sends a request about `key` and takes the answer's head, leaving its body to be received. */
static struct xen_store_message xen_store_ask(uint32_t type, const char *key, const char *value) {
  size_t key_size = xen_store_length(key) + 1, value_size = xen_store_length(value);
  struct xen_store_message m = {type, 1, 0, (uint32_t)(key_size + value_size)};
  xen_store_send(&m, sizeof m);
  xen_store_send(key, key_size);
  xen_store_send(value, value_size);
  xen_event_send(xen_machine.store_port);
  xen_store_receive(&m, sizeof m);
  while (xen_store_skips(m.type)) {
    xen_store_receive(NULL, m.len);
    xen_store_receive(&m, sizeof m);
  }
  return m;
}

void xen_store_write(const char *key, const char *value) {
  if (!xen_machine.store) return;
  xen_store_receive(NULL, xen_store_ask(XEN_STORE_WRITE, key, value).len);
}

int64_t xen_store_read(const char *key, char *out, size_t room) {
  if (!xen_machine.store) return -1;
  struct xen_store_message m = xen_store_ask(XEN_STORE_READ, key, "");
  size_t n = m.len < room ? m.len : room;
  xen_store_receive(out, n);
  xen_store_receive(NULL, m.len - n);
  return m.type == XEN_STORE_ERROR ? -1 : (int64_t)n;
}
