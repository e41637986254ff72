/* PV: what of the domain builder's mapping must change before the program runs.
 *
 * The builder maps one linear run, everything readable, writable and executable. Here the text gets its own read-only
 * mapping at its link address; the linear map becomes no-execute at its page directory (one update for 2 MiB), and
 * text, read-only data and the spare guard lose their write permission or presence there. */
#include "pv.h"

void xen_pv_map_text(const struct xen_start_info *si, uint64_t *tables, uintptr_t linear, uint64_t pages, uint64_t delta) {
  const uint64_t *p2m = (const uint64_t *)si->mfn_list;
  const uint64_t *l4 = (const uint64_t *)si->pt_base;
  const uint64_t *l3 = xen_pv_table_at(l4[0], linear);
  uint64_t first = (linear - delta) >> 12;
  for (uint64_t i = 0; i < pages; i++) tables[first + i] = p2m[i] << 12 | XEN_PTE_P | XEN_PTE_US | XEN_PTE_AD;
  for (uint64_t i = 0; i < delta >> 21; i++) {
    uintptr_t table = (uintptr_t)tables + i * 4096;
    uint64_t entry = p2m[(table - linear) >> 12] << 12 | XEN_PTE_P | XEN_PTE_US | XEN_PTE_AD;
    struct xen_mmu_update update = {(l3[0] & XEN_PTE_FRAME) + i * 8, entry | XEN_PTE_RW};
    xen_update_va_mapping(table, entry, XEN_UVMF_INVLPG);
    xen_update_tables(&update, 1);
  }
}

static struct xen_mmu_update xen_pv_updates[64];
static uint32_t xen_pv_update_count;

static void xen_pv_flush(void) {
  if (xen_pv_update_count != 0) xen_update_tables(xen_pv_updates, xen_pv_update_count);
  xen_pv_update_count = 0;
}

static void xen_pv_queue(uint64_t ptr, uint64_t val) {
  if (xen_pv_update_count == 64) xen_pv_flush();
  xen_pv_updates[xen_pv_update_count++] = (struct xen_mmu_update){ptr, val};
}

/* The builder's page-directory entry of a linear address (null: no directory), and its machine address. */
static const uint64_t *xen_pv_directory(uintptr_t va, uint64_t *machine) {
  uint64_t entry = xen_pv_table_at(xen_pv_l4[0], xen_machine.linear)[va >> 30];
  if (!(entry & XEN_PTE_P)) return NULL;
  *machine = (entry & XEN_PTE_FRAME) + (va >> 21 & 511) * 8;
  return xen_pv_table_at(entry, xen_machine.linear) + (va >> 21 & 511);
}

/* Queues new entries for [low, high) of the builder's mapping: read-only, or none. */
static void xen_pv_protect(uintptr_t low, uintptr_t high, bool present) {
  for (; low < high; low += 4096) {
    uint64_t machine;
    uint64_t table = *xen_pv_directory(low, &machine) & XEN_PTE_FRAME;
    uint64_t entry = present ? xen_pv_entry_of((low - xen_machine.linear) >> 12, 0) : 0;
    xen_pv_queue(table + (low >> 12 & 511) * 8, entry);
  }
}

/* Forbids execution in all the builder mapped; returns where that ends. */
static uintptr_t xen_pv_no_execute(uintptr_t end) {
  uintptr_t va = xen_machine.linear & ~0x1fffffull;
  uint64_t machine;
  const uint64_t *entry;
  for (; va < end && (entry = xen_pv_directory(va, &machine)) && (*entry & XEN_PTE_P); va += 0x200000)
    xen_pv_queue(machine, *entry | XEN_PTE_NX);
  return va < end ? va : end;
}

/* Every exception enters its stub; breakpoints may be made in user mode. The table ends with a zero element. */
static void xen_pv_traps(void) {
  static struct xen_trap_info table[33];
  for (uint32_t i = 0; i < 32; i++) {
    uint8_t level = i == 3 || i == 4 ? 3 : 0;
    table[i] = (struct xen_trap_info){(uint8_t)i, level | 4, XEN_FLAT_CODE, (uint64_t)xen_trap_stubs + i * 16};
  }
  xen_set_trap_table(table);
  xen_stack_switch(XEN_FLAT_DATA, (uintptr_t)xen_trap_stack_end);
  struct xen_callback_register callback = {XEN_CALLBACKTYPE_SYSCALL, XEN_CALLBACKF_MASK_EVENTS, (uint64_t)xen_pv_syscall};
  xen_callback_op(XEN_CALLBACKOP_REGISTER, &callback);
  struct xen_mmuext_op op = {.cmd = XEN_MMUEXT_NEW_USER_BASEPTR};
  op.arg1.mfn = xen_pv_p2m[((uintptr_t)xen_pv_l4 - xen_machine.linear) >> 12];
  xen_extended_op(&op);
}

static void xen_pv_describe(const struct xen_start_info *si) {
  xen_machine.linear = (uintptr_t)xen_image_start;
  xen_machine.console = (struct xen_console_ring *)xen_pv_table_at(si->console.mfn << 12, xen_machine.linear);
  xen_machine.console_port = si->console.evtchn;
  xen_machine.store = (struct xen_store_ring *)xen_pv_table_at(si->store_mfn << 12, xen_machine.linear);
  xen_machine.store_port = si->store_evtchn;
  xen_pv_p2m = (const uint64_t *)si->mfn_list;
  xen_pv_l4 = (const uint64_t *)si->pt_base;
  xen_pv_frames = si->nr_pages;
  for (size_t i = 0; i < sizeof xen_command_line - 1; i++) {
    if (si->cmd_line[i] == 0) break;
    xen_command_line[i] = (char)si->cmd_line[i];
  }
}

/* shared_info's page goes below the image, where the builder has a table but no page. */
static void xen_pv_map_shared(uint64_t machine) {
  uintptr_t va = xen_machine.linear - 4096;
  xen_update_va_mapping(va, machine | XEN_PTE_P | XEN_PTE_RW | XEN_PTE_US | XEN_PTE_AD, XEN_UVMF_INVLPG);
  xen_machine.shared = (struct xen_shared_info *)va;
}

void xen_pv_start(const struct xen_start_info *si) {
  xen_is_pv = xen_is_there = true;
  xen_pv_describe(si);
  uint64_t pages = si->nr_pages;
  uintptr_t low = si->pt_base + (si->nr_pt_frames + 1) * 4096; /* the builder's stack is the last page in use */
  xen_pv_builder_end = xen_pv_no_execute(xen_machine.linear + pages * 4096);
  xen_pv_protect((uintptr_t)xen_image_start, (uintptr_t)xen_rodata_end, true);
  xen_pv_protect((uintptr_t)xen_spare_guard, (uintptr_t)xen_spare_guard + 4096, false);
  xen_pv_flush();
  xen_pv_map_shared(si->shared_info);
  xen_pv_traps();
  xen_set_segment_base(XEN_SEGBASE_FS, (uintptr_t)xen_thread);
  xen_pv_tables_start(low);
  xen_pages_start(low + 8192, xen_pv_builder_end, pages);
  xen_main_stack_start(pages);
  xen_pv_user(xen_run, xen_machine.stack_top - 8); /* as if called: RSP is 8 above a multiple of 16 */
}
