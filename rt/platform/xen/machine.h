/* What the Xen platform knows of its machine, and what its files offer each other.
 *
 * Virtual addresses: text at its load address; all else at physical address + xen_delta (PV: pfn * 4096 +
 * xen_image_start), the *linear* map. Below the image's end lie the spare guard and the spare stack, on which a stack
 * overflow is turned into RecursionError. All other stacks are mapped as they grow, below XEN_HIGH_TOP. */
#pragma once
#include <rt/base.h>
#include <rt/platform.h>
#include <xen/console.h>
#include <xen/shared_info.h>
#include <xen/start_info.h>
#include <xen/xenstore.h>

#define XEN_PTE_P 1ull
#define XEN_PTE_RW 2ull
#define XEN_PTE_US 4ull
#define XEN_PTE_AD 0x60ull
#define XEN_PTE_LARGE 0x80ull
#define XEN_PTE_NX (1ull << 63)
#define XEN_PTE_FRAME 0x000ffffffffff000ull

#define XEN_HIGH_TOP (1ull << 39) /* one past the lower half's last GiB: stacks, and PV's scratch page */

/* PVH: virtual addresses of the shared pages, in the last table of the text. */
#define XEN_PVH_GRANTS ((uintptr_t)xen_delta - 0x4000)
#define XEN_PVH_SHARED ((uintptr_t)xen_delta - 0x3000)
#define XEN_PVH_CONSOLE ((uintptr_t)xen_delta - 0x2000)
#define XEN_PVH_STORE ((uintptr_t)xen_delta - 0x1000)

struct xen_machine_state {
  struct xen_shared_info *shared;
  struct xen_console_ring *console; /* null: not known yet, or none */
  struct xen_store_ring *store;
  uint32_t console_port, store_port;
  uintptr_t stack_top, stack_low, stack_guard; /* the guard is [stack_guard, stack_low) */
  uintptr_t linear;                            /* where page 0 of the linear map is */
};
extern struct xen_machine_state xen_machine;
/* What %fs points at: libm's functions read the stack protector's canary at 0x28 behind it. */
extern uint64_t xen_thread[8];
extern bool xen_is_pv;
extern bool xen_is_there; /* false on a machine without Xen, where the image starts by its PVH note */
extern char xen_command_line[XEN_COMMAND_LINE_MAX];
/* How many of its words are for the network; the first is rt_argv[XEN_ARGS_MAX - 1], the second in front of it. */
extern int xen_args_aside;
#define XEN_ARGS_MAX 64

/* From the linker script. */
extern char xen_text_start[], xen_text_end[], xen_image_start[], xen_rodata_end[], xen_image_end[], xen_delta[];
extern char xen_low_tables[], xen_spare_guard[], xen_spare_top[];
/* From rt/arch/x86_64. */
extern char xen_hypercall_gate[], xen_trap_stubs[], xen_trap_stack_end[], xen_pv_syscall[];
extern uint64_t xen_l4[512], xen_l3[512], xen_l2[512], xen_gdt[5];
RT_NORETURN void xen_pv_user(void (*function)(void), uintptr_t stack);
RT_NORETURN void xen_pvh_call(uintptr_t stack, void (*function)(void));
void xen_pvh_load_traps(const void *idt_pointer);

/* The registers a trap stub saves, lowest address first. */
struct xen_trap_frame {
  uint64_t r15, r14, r13, r12, r11, r10, r9, r8, rdi, rsi, rbp, rbx, rdx, rcx, rax;
  uint64_t vector, error, rip, cs, rflags, rsp, ss;
};

/* Entries from assembly. xen_pv_map_text runs at the wrong address: it must not touch any object by name. */
void xen_pv_map_text(const struct xen_start_info *si, uint64_t *tables, uintptr_t linear, uint64_t pages, uint64_t delta);
RT_NORETURN void xen_pv_start(const struct xen_start_info *si);
RT_NORETURN void xen_pvh_start(uintptr_t start_info);
void xen_trap(struct xen_trap_frame *frame);

/* The rest of the boot, on the program's stack: arguments, rt_main, exit. */
void xen_run(void);
/* Makes the program's stack, which xen_machine tells then: it may grow to a quarter of all memory, 8 MiB at most. Ends the
 * domain when there is no memory for it. */
void xen_main_stack_start(uint64_t memory_pages);
/* Maps the page of the stack that `address` lies in; called from the trap handler. False where there is none. */
bool xen_stack_grow(uintptr_t address);
/* Splits xen_command_line into rt_argv. */
void xen_args_split(void);

/* The page allocator. `start`: free memory is [low, mapped); low is used for its map of `pages`
 * pages counted from the linear map's start. `donate`: another free run below `low`. */
void xen_pages_start(uintptr_t low, uintptr_t mapped, uint64_t pages);
void xen_pages_donate(uintptr_t low, uintptr_t high);
/* Whether it is at work: a trap may not use it then. */
extern bool xen_pages_busy;
/* Extends the linear map to at least `end`; false when memory is exhausted. On PVH everything is mapped from the start. */
bool xen_pv_map_to(uintptr_t end, uintptr_t *mapped);

/* Event channels: all stay masked, waiting is SCHEDOP_poll. */
void xen_event_send(uint32_t port);
void xen_event_clear(uint32_t port);
/* Until `port` is pending (0: none) or the system time `deadline` has come (0: never). */
void xen_event_wait(uint32_t port, uint64_t deadline);

/* Ports of devices (rt/xen.h): gathers what is pending; whether any has fired that nobody has asked about. */
bool xen_ports_gather(void);
/* Until one of them is pending or the system time has come (0: never). */
void xen_ports_poll(uint64_t timeout);
/* Waits in rt_xen_wait_any's place, where there are threads that can run; null in programs without. */
extern bool (*xen_waiting)(uint64_t deadline);

/* Until the console's reader has taken everything. */
void xen_console_drain(void);
/* Writes a key of the own domain's part of xenstore; waits for the answer. */
void xen_store_write(const char *key, const char *value);
/* Reads one, at most `room` bytes; its length, or -1. */
int64_t xen_store_read(const char *key, char *out, size_t room);
/* Whether a message of that type is the event of a watch, to be skipped: programs with watches have their own. */
RT_INLINE bool xen_store_skips(uint32_t type) {
  (void)type;
  return false;
}
/* What theirs is: it remembers that there was one. */
bool xen_store_skips_events(uint32_t type);
/* Ends the domain. */
RT_NORETURN void xen_shutdown(uint32_t reason);
