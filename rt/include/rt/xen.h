/* What the devices of a Xen guest are made of; the rest of them is Python (stdlib_subset/xen). rt/platform/xen alone
 * defines these. A page is named by its address, an event channel by its port, a domain by its number; what fails gives
 * 0 for a page and -errno for all else. */
#pragma once
#include <rt/bytes.h>

/* Memory that may be shared with another domain, which can change it at any time: each of these reads or writes once.
 * The offsets lie within the page; 16 and 32 bits lie aligned. */
static inline int64_t rt_xen_load8(int64_t page, int64_t at) { return *(const volatile uint8_t *)(page + at); }
static inline int64_t rt_xen_load16(int64_t page, int64_t at) { return *(const volatile uint16_t *)(page + at); }
static inline int64_t rt_xen_load32(int64_t page, int64_t at) { return *(const volatile uint32_t *)(page + at); }
static inline void rt_xen_store8(int64_t page, int64_t at, int64_t x) { *(volatile uint8_t *)(page + at) = (uint8_t)x; }
static inline void rt_xen_store16(int64_t page, int64_t at, int64_t x) { *(volatile uint16_t *)(page + at) = (uint16_t)x; }
static inline void rt_xen_store32(int64_t page, int64_t at, int64_t x) { *(volatile uint32_t *)(page + at) = (uint32_t)x; }
/* Puts `to` in the place of `from`, in one step; false where it was something else. */
static inline bool rt_xen_swap16(int64_t page, int64_t at, int64_t from, int64_t to) {
  uint16_t old = (uint16_t)from;
  return __atomic_compare_exchange_n((uint16_t *)(page + at), &old, (uint16_t)to, false, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
}
/* Everything before it is seen by other domains before everything behind it happens. */
static inline void rt_xen_barrier(void) { __atomic_thread_fence(__ATOMIC_SEQ_CST); }
/* The n bytes at `at`; the same into bytes that nobody has seen yet, at `to`; and data[from:from + n] to `at`. */
rt_bytes rt_xen_copy_out(rt_region *r, int64_t page, int64_t at, int64_t n);
void rt_xen_copy_onto(rt_bytes frame, int64_t to, int64_t page, int64_t at, int64_t n);
void rt_xen_copy_in(int64_t page, int64_t at, const uint8_t *data, int64_t from, int64_t n);

/* Bytes of memory that are free. */
int64_t rt_xen_memory_left(void);

/* A page full of zeros, its frame number as grants and rings have it, and its end. */
int64_t rt_xen_page_new(void);
int64_t rt_xen_page_frame(int64_t page);
void rt_xen_page_free(int64_t page);
/* The first page of the grant table: 512 entries of 8 bytes. */
int64_t rt_xen_grant_page(void);

/* A new event channel that `domain` may bind to; its port. */
int64_t rt_xen_port_new(int64_t domain);
int64_t rt_xen_port_close(int64_t port);
void rt_xen_port_send(int64_t port);
/* Whether there was an event since this was last asked. */
bool rt_xen_port_fired(int64_t port);
/* Waits until that is so, or until `deadline`, a time of rt_clock_monotonic(); and says as rt_xen_port_fired. */
bool rt_xen_port_wait(int64_t port, int64_t deadline);
/* Waits for an event of any port that was made here or has been waited for; returns at once where one has fired that
 * nobody has asked about. False at the deadline. */
bool rt_xen_wait_any(int64_t deadline);

/* What the command line says of the network: `ip=10.0.0.2/24 gw=10.0.0.1`, without the `net.` before each word. */
rt_str rt_xen_net_words(rt_region *r);

/* The page of the xenstore ring (0: there is none) and its port. */
int64_t rt_xen_store_page(void);
int64_t rt_xen_store_port(void);
/* Whether the runtime met events of watches while it used the ring for itself, since this was last asked. */
bool rt_xen_store_missed(void);
