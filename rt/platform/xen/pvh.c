/* PVH: page tables, exceptions, and finding Xen's rings.
 *
 * Memory is mapped by 2 MiB pages, except where the image and the stack's guard need 4 KiB ones. */
#include "hypercall.h"
#include "machine.h"

#define XEN_PVH_REGIONS 16
#define XEN_PVH_WINDOW 0x3fc00000ull /* 4 MiB that the entry mapped last: to look at physical memory through */
#define XEN_PVH_FS_BASE 0xc0000100u /* model-specific register: where %fs points */

static struct xen_hvm_memmap_entry xen_pvh_map[XEN_PVH_REGIONS];
static uint32_t xen_pvh_regions;

/* Where physical memory from `pa` on, at least 2 MiB of it, is to be seen until the next call. */
static const void *xen_pvh_look(uint64_t pa, uintptr_t delta) {
  if (pa + delta < XEN_PVH_WINDOW - 0x200000) return (const void *)(pa + delta);
  for (uint64_t i = 0; i < 2; i++) {
    xen_l2[510 + i] = ((pa & ~0x1fffffull) + i * 0x200000) | XEN_PTE_P | XEN_PTE_AD | XEN_PTE_LARGE | XEN_PTE_NX;
    xen_invlpg(XEN_PVH_WINDOW + i * 0x200000);
  }
  return (const void *)(XEN_PVH_WINDOW + (pa & 0x1fffff));
}

static void xen_pvh_copy_line(const char *line) {
  for (size_t i = 0; i < sizeof xen_command_line - 1 && line[i]; i++) xen_command_line[i] = line[i];
}

/* What the loader gave lies in memory that is free from then on: copied before anything is allocated. */
static void xen_pvh_copy(uint64_t start_info, uintptr_t delta) {
  struct xen_hvm_start_info si = *(const struct xen_hvm_start_info *)xen_pvh_look(start_info, delta);
  if (si.cmdline_paddr) xen_pvh_copy_line(xen_pvh_look(si.cmdline_paddr, delta));
  if (si.version == 0) return;
  const struct xen_hvm_memmap_entry *map = xen_pvh_look(si.memmap_paddr, delta);
  for (uint32_t i = 0; i < si.memmap_entries && xen_pvh_regions < XEN_PVH_REGIONS; i++)
    if (map[i].type == XEN_HVM_MEMMAP_RAM) xen_pvh_map[xen_pvh_regions++] = map[i];
}

/* The loader gave no map: Xen knows. */
static void xen_pvh_ask_map(void) {
  struct xen_e820_entry entries[XEN_PVH_REGIONS];
  struct xen_memory_map map = {XEN_PVH_REGIONS, entries};
  if (xen_memory_op(XEN_MEM_MEMORY_MAP, &map) < 0) return;
  for (uint32_t i = 0; i < map.nr_entries; i++) {
    struct xen_hvm_memmap_entry *r = &xen_pvh_map[xen_pvh_regions];
    r->addr = (uint64_t)entries[i].addr_high << 32 | entries[i].addr_low;
    r->size = (uint64_t)entries[i].size_high << 32 | entries[i].size_low;
    if (entries[i].type == XEN_HVM_MEMMAP_RAM) xen_pvh_regions++;
  }
}

/* Chooses the hypercall instruction by the processor's maker; false when Xen does not run below. The text is still
 * writable through the linear map. */
static bool xen_pvh_find_xen(uintptr_t delta) {
  uint32_t leaf = XEN_CPUID_FIRST_LEAF;
  xen_cpuid id = xen_cpuid_leaf(leaf, 0);
  while (id.b != XEN_CPUID_SIGNATURE_EBX || id.c != XEN_CPUID_SIGNATURE_ECX || id.d != XEN_CPUID_SIGNATURE_EDX) {
    leaf += 0x100;
    if (leaf == XEN_CPUID_FIRST_LEAF + 0x10000) return false;
    id = xen_cpuid_leaf(leaf, 0);
  }
  uint32_t maker = xen_cpuid_leaf(0, 0).b;
  bool amd = maker == 0x68747541u || maker == 0x6f677948u; /* "Auth", "Hygo" */
  uint8_t *gate = (uint8_t *)xen_hypercall_gate + delta;
  gate[0] = 0x0f;
  gate[1] = 0x01;
  gate[2] = amd ? 0xd9 : 0xc1;
  return true;
}

static uint64_t xen_pvh_param(uint32_t index) {
  struct xen_hvm_param p = {XEN_DOMID_SELF, index, 0};
  return xen_hvm_op(XEN_HVMOP_GET_PARAM, &p) < 0 ? 0 : p.value;
}

/* Gates for all exceptions, each on the trap stack (the task segment's first interrupt stack). */
static void xen_pvh_traps(void) {
  static struct xen_pvh_gate { uint64_t low, high; } idt[32];
  static struct xen_pvh_task { uint32_t words[26]; } task;
  static struct { uint16_t pad[3], limit; uint64_t base; } pointer;
  for (uint64_t i = 0; i < 32; i++) {
    uint64_t address = (uint64_t)xen_trap_stubs + i * 16 + 3;
    idt[i].low = (address & 0xffff) | 8 << 16 | 1ull << 32 | 0x8eull << 40 | (address >> 16 & 0xffff) << 48;
    idt[i].high = address >> 32;
  }
  task.words[9] = (uint32_t)(uintptr_t)xen_trap_stack_end;
  uint64_t base = (uint64_t)&task;
  xen_gdt[3] |= (base & 0xffffff) << 16 | (base >> 24 & 0xff) << 56;
  pointer.limit = sizeof idt - 1;
  pointer.base = (uint64_t)idt;
  xen_pvh_load_traps(&pointer.limit);
}

/* All RAM by large pages; physical 4 GiB and more get further directories, taken from *low. */
static void xen_pvh_map_memory(uintptr_t *low, uintptr_t delta) {
  for (uint32_t r = 0; r < xen_pvh_regions; r++)
    for (uint64_t pa = xen_pvh_map[r].addr & ~0x1fffffull; pa < xen_pvh_map[r].addr + xen_pvh_map[r].size; pa += 0x200000) {
      uintptr_t va = pa + delta;
      uint64_t *slot = &xen_l3[va >> 30];
      if (*slot == 0) {
        memset((void *)*low, 0, 4096);
        *slot = (*low - delta) | XEN_PTE_P | XEN_PTE_RW | XEN_PTE_AD;
        *low += 4096;
      }
      uint64_t *directory = (uint64_t *)((*slot & XEN_PTE_FRAME) + delta);
      directory[va >> 21 & 511] = pa | XEN_PTE_P | XEN_PTE_RW | XEN_PTE_AD | XEN_PTE_LARGE | XEN_PTE_NX;
    }
}

/* Splits the large page at `va` when it is not yet split; the entry of its 4 KiB page. */
static uint64_t *xen_pvh_entry_of(uintptr_t va, uintptr_t *low, uintptr_t delta) {
  uint64_t *slot = &xen_l2[va >> 21];
  if (*slot & XEN_PTE_LARGE) {
    uint64_t *table = (uint64_t *)*low;
    uint64_t pa = *slot & XEN_PTE_FRAME;
    *low += 4096;
    for (uint64_t i = 0; i < 512; i++) table[i] = (pa + i * 4096) | XEN_PTE_P | XEN_PTE_RW | XEN_PTE_AD;
    *slot = ((uintptr_t)table - delta) | XEN_PTE_P | XEN_PTE_RW | XEN_PTE_AD | XEN_PTE_NX;
  }
  return (uint64_t *)((*slot & XEN_PTE_FRAME) + delta) + (va >> 12 & 511);
}

/* Makes [va, end) read-only: whole large pages at their directory entry, which needs no table. */
static void xen_pvh_protect(uintptr_t va, uintptr_t end, uintptr_t *low, uintptr_t delta) {
  while (va < end) {
    bool whole = (va & 0x1fffff) == 0 && end - va >= 0x200000;
    *(whole ? &xen_l2[va >> 21] : xen_pvh_entry_of(va, low, delta)) &= ~XEN_PTE_RW;
    va += whole ? 0x200000 : 4096;
  }
}

/* The tables of the text, which also hold the shared pages; the rest of what lies below xen_delta traps, null pointers
 * among it. */
static void xen_pvh_low_table(uintptr_t delta) {
  uint64_t *tables = (uint64_t *)xen_low_tables;
  for (uintptr_t va = (uintptr_t)xen_text_start; va < (uintptr_t)xen_text_end; va += 4096)
    tables[va >> 12] = va | XEN_PTE_P | XEN_PTE_AD;
  for (uintptr_t i = 0; i < delta >> 21; i++)
    xen_l2[i] = ((uintptr_t)tables + i * 4096 - delta) | XEN_PTE_P | XEN_PTE_RW | XEN_PTE_AD;
}

static void xen_pvh_map_shared(uintptr_t va, uint64_t gfn) {
  if (gfn) ((uint64_t *)xen_low_tables)[va >> 12] = gfn << 12 | XEN_PTE_P | XEN_PTE_RW | XEN_PTE_AD | XEN_PTE_NX;
}

/* Where shared_info may appear: near the console's page, whose block of 32 frames the loader fills from its end. That
 * costs Xen no new tables (0.12 ms less than splitting a large page of RAM). Without a console, the frame behind the
 * spare guard, which nothing else uses. */
static uint64_t xen_pvh_free_frame(uint64_t console, uintptr_t delta) {
  return console & 31 ? console & ~31ull : ((uintptr_t)xen_spare_guard - delta) >> 12;
}

/* The rings and shared_info. */
static void xen_pvh_describe(uintptr_t delta) {
  uint64_t console = xen_pvh_param(XEN_HVM_PARAM_CONSOLE_PFN);
  uint64_t gfn = xen_pvh_free_frame(console, delta);
  struct xen_add_to_physmap map = {XEN_DOMID_SELF, 0, XEN_MAPSPACE_SHARED_INFO, 0, gfn};
  xen_memory_op(XEN_MEM_ADD_TO_PHYSMAP, &map);
  xen_pvh_map_shared(XEN_PVH_SHARED, gfn);
  xen_pvh_map_shared(XEN_PVH_CONSOLE, console);
  xen_pvh_map_shared(XEN_PVH_STORE, xen_pvh_param(XEN_HVM_PARAM_STORE_PFN));
  /* No upcalls; what counts is the side effect: Xen now lays shared_info out for a 64-bit guest. */
  struct xen_hvm_param callback = {XEN_DOMID_SELF, XEN_HVM_PARAM_CALLBACK_IRQ, 0};
  xen_hvm_op(XEN_HVMOP_SET_PARAM, &callback);
  xen_machine.shared = (struct xen_shared_info *)XEN_PVH_SHARED;
  xen_machine.console = (struct xen_console_ring *)XEN_PVH_CONSOLE;
  xen_machine.store = (struct xen_store_ring *)XEN_PVH_STORE;
  xen_machine.console_port = (uint32_t)xen_pvh_param(XEN_HVM_PARAM_CONSOLE_EVTCHN);
  xen_machine.store_port = (uint32_t)xen_pvh_param(XEN_HVM_PARAM_STORE_EVTCHN);
}

/* Gives the RAM that the image does not lie in to the allocator. */
static void xen_pvh_donate(uintptr_t delta) {
  for (uint32_t i = 0; i < xen_pvh_regions; i++) {
    uintptr_t low = xen_pvh_map[i].addr + delta, high = low + xen_pvh_map[i].size;
    bool image = low <= (uintptr_t)xen_image_start && high > (uintptr_t)xen_image_start;
    if (image) high = (uintptr_t)xen_image_start;
    if (low < high) xen_pages_donate((low + 4095) & ~4095ull, high & ~4095ull);
  }
}

/* The end of the RAM the image lies in, and of all RAM. */
static uintptr_t xen_pvh_memory_end(uintptr_t delta, uintptr_t *all) {
  uintptr_t end = 0;
  for (uint32_t i = 0; i < xen_pvh_regions; i++) {
    uintptr_t low = xen_pvh_map[i].addr + delta, high = (low + xen_pvh_map[i].size) & ~4095ull;
    if (high > *all) *all = high;
    if (low <= (uintptr_t)xen_image_start && high > (uintptr_t)xen_image_start) end = high;
  }
  return end;
}

void xen_pvh_start(uintptr_t start_info) {
  uintptr_t delta = (uintptr_t)xen_delta, low = (uintptr_t)xen_image_end, all = 0;
  xen_pvh_traps();
  xen_write_msr(XEN_PVH_FS_BASE, (uintptr_t)xen_thread);
  xen_is_there = xen_pvh_find_xen(delta);
  xen_pvh_copy(start_info, delta);
  if (xen_pvh_regions == 0 && xen_is_there) xen_pvh_ask_map();
  uintptr_t end = xen_pvh_memory_end(delta, &all);
  xen_machine.linear = delta;
  xen_pvh_map_memory(&low, delta);
  xen_pvh_protect((uintptr_t)xen_image_start, (uintptr_t)xen_rodata_end, &low, delta);
  *xen_pvh_entry_of((uintptr_t)xen_spare_guard, &low, delta) = 0;
  xen_pvh_low_table(delta);
  if (xen_is_there) xen_pvh_describe(delta);
  xen_write_cr3((uintptr_t)xen_l4 - delta);
  xen_pages_start(low, end, (all - delta) >> 12);
  xen_pvh_donate(delta);
  xen_main_stack_start((all - delta) >> 12);
  xen_pvh_call(xen_machine.stack_top, xen_run);
}
