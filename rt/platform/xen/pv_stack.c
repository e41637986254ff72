/* PV: the stack, mapped as it grows.
 *
 * Its pages are the last frames of memory; its tables the frames below them, so that the trap handler needs no
 * allocator. Page i below XEN_PV_STACK_TOP is frame `nr_pages - 1 - i`. */
#include "pv.h"

#define XEN_PV_GROW 16 /* pages mapped at a time */

static uint64_t xen_pv_stack_end;       /* one past the frame of the topmost page */
static uint64_t xen_pv_stack_spares;    /* frames for further tables: those below this one */
static uintptr_t xen_pv_stack_mapped;   /* the lowest mapped page */
static uint64_t xen_pv_stack_l1[8];     /* machine frame of the table of each 2 MiB below the top, 0: none yet */

static uint64_t xen_pv_stack_table(uintptr_t va) {
  uint64_t *slot = &xen_pv_stack_l1[(XEN_PV_TOP - 1 - va) >> 21];
  if (*slot == 0) {
    *slot = xen_pv_table(--xen_pv_stack_spares, XEN_PV_TRAP_SCRATCH, 0, 0);
    xen_pv_link(xen_pv_high_l2 * 4096 + (va >> 21 & 511) * 8, *slot, XEN_PTE_NX);
  }
  return *slot;
}

static void xen_pv_stack_map(uintptr_t low) {
  struct xen_mmu_update updates[XEN_PV_GROW];
  while (xen_pv_stack_mapped > low) {
    uint32_t n = 0;
    for (; n < XEN_PV_GROW && xen_pv_stack_mapped > low; n++) {
      uintptr_t va = xen_pv_stack_mapped -= 4096;
      uint64_t pfn = xen_pv_stack_end - ((XEN_PV_STACK_TOP - va) >> 12);
      updates[n].ptr = xen_pv_stack_table(va) * 4096 + (va >> 12 & 511) * 8;
      updates[n].val = xen_pv_entry_of(pfn, XEN_PTE_RW);
    }
    xen_update_tables(updates, n);
  }
}

static bool xen_pv_stack_grow(uintptr_t address) {
  uintptr_t low = address & ~(XEN_PV_GROW * 4096 - 1ull);
  xen_pv_stack_map(low > xen_machine.stack_low ? low : xen_machine.stack_low);
  return true;
}

/* The first directory and table are filled through the builder's mapping: there is no scratch page before them. */
static uint64_t xen_pv_first_table(uintptr_t va) {
  uint64_t pfn = (va - xen_machine.linear) >> 12;
  for (int i = 0; i < 512; i++) ((uint64_t *)va)[i] = 0;
  xen_update_va_mapping(va, xen_pv_entry_of(pfn, 0), XEN_UVMF_INVLPG);
  return xen_pv_p2m[pfn];
}

void xen_pv_stack_start(uint64_t pages, uintptr_t tables) {
  xen_pv_stack_end = xen_pv_frames;
  xen_pv_stack_spares = xen_pv_stack_end - pages;
  xen_pv_frames = xen_pv_stack_spares - pages / 512 - 1;
  xen_machine.stack_top = xen_pv_stack_mapped = XEN_PV_STACK_TOP;
  xen_machine.stack_low = XEN_PV_STACK_TOP - pages * 4096;
  xen_machine.stack_guard = xen_machine.stack_low - (1 << 20);
  xen_machine.stack_grow = xen_pv_stack_grow;
  xen_pv_high_l2 = xen_pv_first_table(tables);
  xen_pv_link((xen_pv_l4[0] & XEN_PTE_FRAME) + 511 * 8, xen_pv_high_l2, XEN_PTE_NX);
  xen_pv_stack_l1[0] = xen_pv_first_table(tables + 4096);
  xen_pv_link(xen_pv_high_l2 * 4096 + 511 * 8, xen_pv_stack_l1[0], XEN_PTE_NX);
  xen_pv_stack_map(XEN_PV_STACK_TOP - XEN_PV_GROW * 4096);
}
