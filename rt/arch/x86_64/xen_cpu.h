/* What only assembly can say on this processor: hypercalls, CPUID, model registers, control registers. */
#pragma once
#include <rt/base.h>

/* One hypercall. In PV user mode the guest's own kernel entry repeats it (xen_pv_entry.c); on PVH the instruction has
 * been replaced at boot. A debug hypervisor overwrites the argument registers. */
RT_INLINE int64_t xen_hypercall4(uint64_t number, uint64_t a, uint64_t b, uint64_t c, uint64_t d) {
  register uint64_t r10 asm("r10") = d;
  asm volatile("call xen_hypercall_gate"
               : "+a"(number), "+D"(a), "+S"(b), "+d"(c), "+r"(r10)
               :
               : "rcx", "r8", "r11", "memory", "cc");
  return (int64_t)number;
}

RT_INLINE int64_t xen_hypercall2(uint64_t number, uint64_t a, uint64_t b) {
  asm volatile("call xen_hypercall_gate"
               : "+a"(number), "+D"(a), "+S"(b)
               :
               : "rcx", "rdx", "r8", "r10", "r11", "memory", "cc");
  return (int64_t)number;
}

typedef struct xen_cpuid {
  uint32_t a, b, c, d;
} xen_cpuid;

RT_INLINE xen_cpuid xen_cpuid_leaf(uint32_t leaf, uint32_t sub) {
  xen_cpuid r;
  asm volatile("cpuid" : "=a"(r.a), "=b"(r.b), "=c"(r.c), "=d"(r.d) : "a"(leaf), "c"(sub));
  return r;
}

RT_INLINE uint64_t xen_tsc(void) {
  uint32_t low, high;
  asm volatile("rdtsc" : "=a"(low), "=d"(high) : : "memory");
  return (uint64_t)high << 32 | low;
}

/* False when the generator had nothing ready. */
RT_INLINE bool xen_rdrand(uint64_t *out) {
  bool ok;
  asm volatile("rdrand %0" : "=r"(*out), "=@ccc"(ok));
  return ok;
}

RT_INLINE uint64_t xen_read_cr2(void) {
  uint64_t v;
  asm volatile("mov %%cr2, %0" : "=r"(v));
  return v;
}

RT_INLINE void xen_write_cr3(uint64_t v) {
  asm volatile("mov %0, %%cr3" : : "r"(v) : "memory");
}

RT_INLINE void xen_write_msr(uint32_t which, uint64_t v) {
  asm volatile("wrmsr" : : "c"(which), "a"((uint32_t)v), "d"((uint32_t)(v >> 32)));
}

/* Forgets what the processor knows of the page at `va`. */
RT_INLINE void xen_invlpg(uintptr_t va) {
  asm volatile("invlpg (%0)" : : "r"(va) : "memory");
}

/* Memory the other side of a ring sees in this order; x86 keeps stores and loads in order by itself. */
RT_INLINE void xen_barrier(void) {
  asm volatile("" : : : "memory");
}

/* A store another domain may have to see before the next load. */
RT_INLINE void xen_full_barrier(void) {
  asm volatile("mfence" : : : "memory");
}

/* Two bits of a page owned jointly with the hypervisor. */
RT_INLINE void xen_bit_clear(uint64_t *words, uint32_t bit) {
  asm volatile("lock btrq %1, %0" : "+m"(words[bit / 64]) : "r"((uint64_t)(bit & 63)) : "memory", "cc");
}

/* Stops the processor for good; only where no hypervisor is there to ask. */
RT_INLINE void xen_halt(void) {
  asm volatile("cli; hlt");
}
