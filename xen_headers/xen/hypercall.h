/* Hypercall numbers, and the argument structs of the multiplexed ones. */
#pragma once
#include <stdint.h>

#define XEN_HC_SET_TRAP_TABLE 0
#define XEN_HC_MMU_UPDATE 1
#define XEN_HC_STACK_SWITCH 3
#define XEN_HC_MEMORY_OP 12
#define XEN_HC_UPDATE_VA_MAPPING 14
#define XEN_HC_XEN_VERSION 17
#define XEN_HC_CONSOLE_IO 18
#define XEN_HC_GRANT_TABLE_OP 20
#define XEN_HC_IRET 23
#define XEN_HC_VCPU_OP 24
#define XEN_HC_SET_SEGMENT_BASE 25
#define XEN_HC_MMUEXT_OP 26
#define XEN_HC_SCHED_OP 29
#define XEN_HC_CALLBACK_OP 30
#define XEN_HC_EVENT_CHANNEL_OP 32
#define XEN_HC_HVM_OP 34

#define XEN_DOMID_SELF 0x7ff0u

/* mmu_update: the low bits of `ptr` choose what is written. */
#define XEN_MMU_NORMAL_PT_UPDATE 0
struct xen_mmu_update {
  uint64_t ptr; /* machine address of the entry */
  uint64_t val;
};

#define XEN_MMUEXT_NEW_USER_BASEPTR 15
struct xen_mmuext_op {
  uint32_t cmd;
  union {
    uint64_t mfn;
    uint64_t linear_addr;
  } arg1;
  union {
    uint32_t nr_ents;
    const void *vcpumask;
    uint64_t src_mfn;
  } arg2;
};

#define XEN_SEGBASE_FS 0

#define XEN_UVMF_NONE 0
#define XEN_UVMF_TLB_FLUSH 1
#define XEN_UVMF_INVLPG 2

/* set_trap_table: an array ended by an all-zero element. */
struct xen_trap_info {
  uint8_t vector;
  uint8_t flags; /* 0-3 privilege level, 4 masks events */
  uint16_t cs;
  uint64_t address;
};

#define XEN_CALLBACKOP_REGISTER 0
#define XEN_CALLBACKTYPE_EVENT 0
#define XEN_CALLBACKTYPE_FAILSAFE 1
#define XEN_CALLBACKTYPE_SYSCALL 2
#define XEN_CALLBACKF_MASK_EVENTS 1
struct xen_callback_register {
  uint16_t type;
  uint16_t flags;
  uint64_t address;
};

/* What the iret hypercall finds at RSP. */
#define XEN_VGCF_IN_SYSCALL 256
struct xen_iret_context {
  uint64_t rax, r11, rcx, flags, rip, cs, rflags, rsp, ss;
};

#define XEN_FLAT_CODE 0xe033
#define XEN_FLAT_DATA 0xe02b
#define XEN_MACH2PHYS_START 0xffff800000000000u
