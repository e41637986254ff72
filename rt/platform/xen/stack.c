/* Stacks, the program's and those of threads: mapped as they grow, in the last GiB of the lower half.
 *
 * Each takes whole slots of address space, cut downwards; the lowest page of its slots is its guard. Of a stack that waits
 * for its next thread the topmost pages stay mapped; what else it used goes back. Tables stay. */
#include "hypercall.h"
#include "machine.h"
#include "pv.h"
#include <rt/thread.h>

#define XEN_STACKS_TOP (XEN_HIGH_TOP - (2ull << 20)) /* below what PV's scratch page is in */
#define XEN_STACKS_LOW (XEN_HIGH_TOP - (1ull << 30))
#define XEN_STACK_SLOT (256ull << 10)
#define XEN_STACK_KEEPS 4 /* pages */
#define XEN_STACK_TABLES ((XEN_STACKS_TOP - XEN_STACKS_LOW) >> 21)
#define XEN_MAIN_MOST (8ull << 20)
#define XEN_MAIN_FIRST 8 /* pages of the program's stack that are there from the start */

/* Lies at the top of a stack that waits. */
typedef struct xen_spare_stack {
  struct xen_spare_stack *next;
  rt_stack stack;
} xen_spare_stack;

static uintptr_t xen_stacks_next = XEN_STACKS_TOP;
static uint64_t *xen_stack_tables[XEN_STACK_TABLES];
static uint64_t *xen_stacks_l2; /* PVH's directory */
static xen_spare_stack *xen_spare_stacks;
static void *xen_trap_page; /* for a stack that grows while the allocator is at work */
static rt_stack xen_main_stack;

static uint64_t *xen_stack_entry(uintptr_t va) {
  return &xen_stack_tables[(va - XEN_STACKS_LOW) >> 21][va >> 12 & 511];
}

/* Maps `page`, or nothing, at va. */
static void xen_stack_set(uintptr_t va, const void *page) {
  uint64_t offset = page ? (uintptr_t)page - xen_machine.linear : 0;
  if (xen_is_pv) {
    xen_update_va_mapping(va, page ? xen_pv_entry_of(offset >> 12, XEN_PTE_RW | XEN_PTE_NX) : 0, XEN_UVMF_INVLPG);
  } else {
    *xen_stack_entry(va) = page ? offset | XEN_PTE_P | XEN_PTE_RW | XEN_PTE_AD | XEN_PTE_NX : 0;
    xen_invlpg(va);
  }
}

/* The page that is mapped at va, by its linear address; null if none is. */
static void *xen_stack_page(uintptr_t va) {
  uint64_t entry = *xen_stack_entry(va);
  if (!(entry & XEN_PTE_P)) return NULL;
  if (xen_is_pv) return xen_pv_table_at(entry, xen_machine.linear);
  return (void *)((entry & XEN_PTE_FRAME) + xen_machine.linear);
}

static bool xen_stack_map(uintptr_t va) {
  void *page = rt_pages_alloc(1);
  if (page) xen_stack_set(va, page);
  return page != NULL;
}

bool xen_stack_grow(uintptr_t address) {
  uintptr_t va = address & ~4095ull;
  if (!xen_pages_busy) {
    if (!xen_trap_page) xen_trap_page = rt_pages_alloc(1);
    return xen_stack_map(va);
  }
  if (!xen_trap_page) return false;
  xen_stack_set(va, xen_trap_page);
  xen_trap_page = NULL;
  return true;
}

static uint64_t *xen_pvh_table(uint64_t *slot) {
  uint64_t *table = rt_pages_alloc(1);
  if (!table) return NULL;
  memset(table, 0, 4096);
  *slot = ((uintptr_t)table - xen_machine.linear) | XEN_PTE_P | XEN_PTE_RW | XEN_PTE_AD;
  return table;
}

/* The table of the 2 MiB that va lies in. */
static bool xen_stack_table(uintptr_t va) {
  uint64_t **table = &xen_stack_tables[(va - XEN_STACKS_LOW) >> 21];
  if (*table) return true;
  if (xen_is_pv) {
    *table = rt_pages_alloc(1);
    if (!*table) return false;
    uint64_t mfn = xen_pv_table(((uintptr_t)*table - xen_machine.linear) >> 12, 0, 0);
    xen_pv_link(xen_pv_high_l2 * 4096 + (va >> 21 & 511) * 8, mfn, XEN_PTE_NX);
  } else {
    if (!xen_stacks_l2) xen_stacks_l2 = xen_pvh_table(&xen_l3[va >> 30]);
    if (!xen_stacks_l2) return false;
    *table = xen_pvh_table(&xen_stacks_l2[va >> 21 & 511]);
  }
  return *table != NULL;
}

/* One that waits and has the size, or null. */
static xen_spare_stack *xen_spare_take(size_t size) {
  for (xen_spare_stack **at = &xen_spare_stacks; *at; at = &(*at)->next) {
    xen_spare_stack *spare = *at;
    if ((size_t)(spare->stack.top - spare->stack.low) + 4096 != size) continue;
    *at = spare->next;
    return spare;
  }
  return NULL;
}

/* A fresh one of so many bytes with its guard, of which the topmost page is mapped. */
static bool xen_stack_cut(rt_stack *stack, size_t size) {
  if (xen_stacks_next - XEN_STACKS_LOW < size) return false;
  uintptr_t top = xen_stacks_next, low = top - size;
  for (uintptr_t va = low; va < top; va = (va | 0x1fffff) + 1) {
    if (!xen_stack_table(va)) return false;
  }
  if (!xen_stack_map(top - 4096)) return false;
  xen_stacks_next = low;
  *stack = (rt_stack){(char *)low + 4096, (char *)top};
  return true;
}

static void xen_stack_use(uintptr_t low, uintptr_t top) {
  xen_machine.stack_top = top;
  xen_machine.stack_low = low;
  xen_machine.stack_guard = low - 4096;
}

void xen_main_stack_start(uint64_t memory_pages) {
  uint64_t size = memory_pages * 1024 & ~(XEN_STACK_SLOT - 1);
  if (size < XEN_STACK_SLOT) size = XEN_STACK_SLOT;
  rt_stack stack;
  bool made = xen_stack_cut(&stack, size < XEN_MAIN_MOST ? size : XEN_MAIN_MOST);
  for (uintptr_t i = 2; made && i <= XEN_MAIN_FIRST; i++) made = xen_stack_map((uintptr_t)stack.top - i * 4096);
  xen_trap_page = rt_pages_alloc(1);
  if (!made || !xen_trap_page) xen_shutdown(XEN_SHUTDOWN_CRASH);
  xen_stack_use((uintptr_t)stack.low, (uintptr_t)stack.top);
}

bool rt_stack_make(rt_stack *stack, size_t wanted) {
  if (!wanted) wanted = XEN_STACK_SLOT - 4096;
  if (wanted > XEN_STACKS_TOP - XEN_STACKS_LOW) return false;
  size_t size = (wanted + 4096 + XEN_STACK_SLOT - 1) & ~(XEN_STACK_SLOT - 1);
  xen_spare_stack *spare = xen_spare_take(size);
  if (!spare) return xen_stack_cut(stack, size);
  *stack = spare->stack;
  return true;
}

void rt_stack_drop(rt_stack *stack) {
  uintptr_t va = (uintptr_t)stack->top - XEN_STACK_KEEPS * 4096;
  for (void *page; (page = xen_stack_page(va -= 4096));) {
    xen_stack_set(va, NULL);
    rt_pages_free(page, 1);
  }
  xen_spare_stack *spare = (xen_spare_stack *)(stack->top - sizeof *spare);
  *spare = (xen_spare_stack){xen_spare_stacks, *stack};
  xen_spare_stacks = spare;
  *stack = (rt_stack){0};
}

void rt_stack_turn(const rt_stack *stack) {
  if (!xen_main_stack.top) xen_main_stack = (rt_stack){(char *)xen_machine.stack_low, (char *)xen_machine.stack_top};
  if (!stack) stack = &xen_main_stack;
  xen_stack_use((uintptr_t)stack->low, (uintptr_t)stack->top);
}

void rt_stack_turned(void) {}
