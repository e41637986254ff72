/* Stacks of threads, mapped as they grow, below the last GiB of the lower half that PV's main stack is in too.
 *
 * Each takes whole slots of address space, cut downwards; the lowest page of its slots is its guard. Of a stack that waits
 * for its next thread the topmost pages stay mapped; what else it used goes back. Tables stay. */
#include "hypercall.h"
#include "machine.h"
#include "pv.h"
#include <rt/thread.h>

#define XEN_THREADS_TOP (XEN_PV_TOP - (64ull << 20))
#define XEN_THREADS_LOW (XEN_PV_TOP - (1ull << 30))
#define XEN_THREAD_SLOT (256ull << 10)
#define XEN_THREAD_KEEPS 4 /* pages */
#define XEN_THREAD_TABLES ((XEN_THREADS_TOP - XEN_THREADS_LOW) >> 21)

/* Lies at the top of a stack that waits. */
typedef struct xen_spare_stack {
  struct xen_spare_stack *next;
  rt_stack stack;
} xen_spare_stack;

static uintptr_t xen_threads_next = XEN_THREADS_TOP;
static uint64_t *xen_thread_tables[XEN_THREAD_TABLES];
static uint64_t *xen_threads_l2; /* PVH's directory */
static xen_spare_stack *xen_spare_stacks;
static void *xen_trap_page; /* for a stack that grows while the allocator is at work */
static struct xen_machine_state xen_main_stack;

static uint64_t *xen_thread_entry(uintptr_t va) {
  return &xen_thread_tables[(va - XEN_THREADS_LOW) >> 21][va >> 12 & 511];
}

/* Maps `page`, or nothing, at va. */
static void xen_thread_set(uintptr_t va, const void *page) {
  uint64_t offset = page ? (uintptr_t)page - xen_machine.linear : 0;
  if (xen_is_pv) {
    xen_update_va_mapping(va, page ? xen_pv_entry_of(offset >> 12, XEN_PTE_RW | XEN_PTE_NX) : 0, XEN_UVMF_INVLPG);
  } else {
    *xen_thread_entry(va) = page ? offset | XEN_PTE_P | XEN_PTE_RW | XEN_PTE_AD | XEN_PTE_NX : 0;
    xen_invlpg(va);
  }
}

/* The page that is mapped at va, by its linear address; null if none is. */
static void *xen_thread_page(uintptr_t va) {
  uint64_t entry = *xen_thread_entry(va);
  if (!(entry & XEN_PTE_P)) return NULL;
  if (xen_is_pv) return xen_pv_table_at(entry, xen_machine.linear);
  return (void *)((entry & XEN_PTE_FRAME) + xen_machine.linear);
}

static bool xen_thread_map(uintptr_t va) {
  void *page = rt_pages_alloc(1);
  if (page) xen_thread_set(va, page);
  return page != NULL;
}

static bool xen_thread_grow(uintptr_t address) {
  uintptr_t va = address & ~4095ull;
  if (!xen_pages_busy) {
    if (!xen_trap_page) xen_trap_page = rt_pages_alloc(1);
    return xen_thread_map(va);
  }
  if (!xen_trap_page) return false;
  xen_thread_set(va, xen_trap_page);
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
static bool xen_thread_table(uintptr_t va) {
  uint64_t **table = &xen_thread_tables[(va - XEN_THREADS_LOW) >> 21];
  if (*table) return true;
  if (xen_is_pv) {
    *table = rt_pages_alloc(1);
    if (!*table) return false;
    uint64_t mfn = xen_pv_table(((uintptr_t)*table - xen_machine.linear) >> 12, XEN_PV_SCRATCH, 0, 0);
    xen_pv_link(xen_pv_high_l2 * 4096 + (va >> 21 & 511) * 8, mfn, XEN_PTE_NX);
  } else {
    if (!xen_threads_l2) xen_threads_l2 = xen_pvh_table(&xen_l3[va >> 30]);
    if (!xen_threads_l2) return false;
    *table = xen_pvh_table(&xen_threads_l2[va >> 21 & 511]);
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

bool rt_stack_make(rt_stack *stack, size_t wanted) {
  if (!wanted) wanted = XEN_THREAD_SLOT - 4096;
  if (wanted > XEN_THREADS_TOP - XEN_THREADS_LOW) return false;
  size_t size = (wanted + 4096 + XEN_THREAD_SLOT - 1) & ~(XEN_THREAD_SLOT - 1);
  xen_spare_stack *spare = xen_spare_take(size);
  if (spare) {
    *stack = spare->stack;
    return true;
  }
  if (xen_threads_next - XEN_THREADS_LOW < size) return false;
  uintptr_t top = xen_threads_next, low = top - size;
  for (uintptr_t va = low; va < top; va = (va | 0x1fffff) + 1) {
    if (!xen_thread_table(va)) return false;
  }
  if (!xen_thread_map(top - 4096)) return false;
  xen_threads_next = low;
  *stack = (rt_stack){(char *)low + 4096, (char *)top};
  return true;
}

void rt_stack_drop(rt_stack *stack) {
  uintptr_t va = (uintptr_t)stack->top - XEN_THREAD_KEEPS * 4096;
  for (void *page; (page = xen_thread_page(va -= 4096));) {
    xen_thread_set(va, NULL);
    rt_pages_free(page, 1);
  }
  xen_spare_stack *spare = (xen_spare_stack *)(stack->top - sizeof *spare);
  *spare = (xen_spare_stack){xen_spare_stacks, *stack};
  xen_spare_stacks = spare;
  *stack = (rt_stack){0};
}

void rt_stack_turn(const rt_stack *stack) {
  if (!xen_main_stack.stack_top) xen_main_stack = xen_machine;
  xen_machine.stack_top = stack ? (uintptr_t)stack->top : xen_main_stack.stack_top;
  xen_machine.stack_low = stack ? (uintptr_t)stack->low : xen_main_stack.stack_low;
  xen_machine.stack_guard = stack ? (uintptr_t)stack->low - 4096 : xen_main_stack.stack_guard;
  xen_machine.stack_grow = stack ? xen_thread_grow : xen_main_stack.stack_grow;
}

void rt_stack_turned(void) {}
