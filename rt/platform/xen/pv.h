/* PV page tables, shared by the boot, the growing linear map and the stacks. */
#pragma once
#include "hypercall.h"
#include "machine.h"

#define XEN_PV_SCRATCH (XEN_HIGH_TOP - 4096) /* a page to fill tables through */

/* The machine frame of each physical one; the builder's top table; the end of the builder's mapping. */
extern const uint64_t *xen_pv_p2m;
extern const uint64_t *xen_pv_l4;
extern uintptr_t xen_pv_builder_end;
/* Machine frame of the page directory of the last GiB below XEN_HIGH_TOP. */
extern uint64_t xen_pv_high_l2;
/* Frames from this number on belong to page tables, not to the linear map. */
extern uint64_t xen_pv_frames;

/* A present entry for frame `pfn` with `flags` added. */
RT_INLINE uint64_t xen_pv_entry_of(uint64_t pfn, uint64_t flags) {
  return xen_pv_p2m[pfn] << 12 | XEN_PTE_P | XEN_PTE_US | XEN_PTE_AD | flags;
}
/* Where the builder mapped the table that `entry` names. */
RT_INLINE uint64_t *xen_pv_table_at(uint64_t entry, uintptr_t linear) {
  const uint64_t *m2p = (const uint64_t *)XEN_MACH2PHYS_START;
  return (uint64_t *)(linear + (m2p[(entry & XEN_PTE_FRAME) >> 12] << 12));
}
/* Writes the entry at machine address `ptr`: the table in frame `mfn`. */
void xen_pv_link(uint64_t ptr, uint64_t mfn, uint64_t flags);
/* Makes frame `pfn` a page table, whose first n entries map frames from `first` on. Its machine frame. */
uint64_t xen_pv_table(uint64_t pfn, uint64_t first, uint64_t n);
/* Makes the tables of the topmost 2 MiB out of two mapped pages, so that there is XEN_PV_SCRATCH. */
void xen_pv_tables_start(uintptr_t tables);
