/* PV page tables: making one, those of the topmost GiB, and extending the linear map 2 MiB at a time. */
#include "pv.h"

const uint64_t *xen_pv_p2m;
const uint64_t *xen_pv_l4;
uintptr_t xen_pv_builder_end;
uint64_t xen_pv_frames;
uint64_t xen_pv_high_l2;

void xen_pv_link(uint64_t ptr, uint64_t mfn, uint64_t flags) {
  struct xen_mmu_update update = {ptr, mfn << 12 | XEN_PTE_P | XEN_PTE_RW | XEN_PTE_US | XEN_PTE_AD | flags};
  xen_update_tables(&update, 1);
}

uint64_t xen_pv_table(uint64_t pfn, uint64_t first, uint64_t n) {
  uint64_t *table = (uint64_t *)XEN_PV_SCRATCH;
  uintptr_t linear = xen_machine.linear + pfn * 4096;
  xen_update_va_mapping(XEN_PV_SCRATCH, xen_pv_entry_of(pfn, XEN_PTE_RW), XEN_UVMF_INVLPG);
  for (uint64_t i = 0; i < 512; i++) table[i] = i < n ? xen_pv_entry_of(first + i, XEN_PTE_RW) : 0;
  xen_update_va_mapping(XEN_PV_SCRATCH, 0, XEN_UVMF_INVLPG);
  if (linear < xen_pv_builder_end) xen_update_va_mapping(linear, xen_pv_entry_of(pfn, 0), XEN_UVMF_INVLPG);
  return xen_pv_p2m[pfn];
}

/* A table filled through the builder's mapping: there is no scratch page before it. */
static uint64_t xen_pv_first_table(uintptr_t va) {
  uint64_t pfn = (va - xen_machine.linear) >> 12;
  for (int i = 0; i < 512; i++) ((uint64_t *)va)[i] = 0;
  xen_update_va_mapping(va, xen_pv_entry_of(pfn, 0), XEN_UVMF_INVLPG);
  return xen_pv_p2m[pfn];
}

void xen_pv_tables_start(uintptr_t tables) {
  xen_pv_high_l2 = xen_pv_first_table(tables);
  xen_pv_link((xen_pv_l4[0] & XEN_PTE_FRAME) + 511 * 8, xen_pv_high_l2, XEN_PTE_NX);
  xen_pv_link(xen_pv_high_l2 * 4096 + 511 * 8, xen_pv_first_table(tables + 4096), XEN_PTE_NX);
}

/* Maps the 2 MiB from `va` on, or what is left of memory; where that ends. The table lies in the last free frame. */
static uintptr_t xen_pv_map_chunk(uintptr_t va) {
  const uint64_t *l3 = xen_pv_table_at(xen_pv_l4[0], xen_machine.linear);
  uint64_t pfn = (va - xen_machine.linear) >> 12;
  if (!(l3[va >> 30] & XEN_PTE_P))
    xen_pv_link((xen_pv_l4[0] & XEN_PTE_FRAME) + (va >> 30) * 8, xen_pv_table(--xen_pv_frames, 0, 0), 0);
  uint64_t table = --xen_pv_frames;
  uint64_t n = table - pfn < 512 ? table - pfn : 512;
  uint64_t mfn = xen_pv_table(table, pfn, n);
  xen_pv_link((l3[va >> 30] & XEN_PTE_FRAME) + (va >> 21 & 511) * 8, mfn, XEN_PTE_NX);
  return va + n * 4096;
}

bool xen_pv_map_to(uintptr_t end, uintptr_t *mapped) {
  while (*mapped < end) {
    /* Two frames may go to tables. What is in the builder's mapping is never taken for a chunk. */
    if (!xen_is_pv || *mapped != xen_pv_builder_end || end > xen_machine.linear + (xen_pv_frames - 2) * 4096) return false;
    *mapped = xen_pv_builder_end = xen_pv_map_chunk(*mapped);
  }
  return true;
}
