/* Unpredictable bytes: RDRAND where the processor has it, stirred with the clocks and what came before. */
#include "hypercall.h"
#include "machine.h"

/* A bijection that spreads every bit over the word (the finalizer of a 64-bit mixing hash). */
static uint64_t xen_entropy_mix(uint64_t x) {
  x = (x ^ x >> 30) * 0xbf58476d1ce4e5b9u;
  x = (x ^ x >> 27) * 0x94d049bb133111ebu;
  return x ^ x >> 31;
}

static uint64_t xen_entropy_word(bool rdrand) {
  static uint64_t state;
  uint64_t hardware = 0;
  for (int i = 0; rdrand && i < 10 && !xen_rdrand(&hardware); i++) continue;
  state = xen_entropy_mix(state + 0x9e3779b97f4a7c15u + (xen_tsc() ^ rt_clock_realtime()));
  return state ^ hardware;
}

void rt_entropy(void *p, size_t n) {
  bool rdrand = xen_cpuid_leaf(1, 0).c >> 30 & 1;
  char *out = p;
  while (n) {
    uint64_t word = xen_entropy_word(rdrand);
    size_t part = n < 8 ? n : 8;
    memcpy(out, &word, part);
    out += part;
    n -= part;
  }
}
