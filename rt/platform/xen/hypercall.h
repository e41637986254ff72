/* The hypercalls this platform makes, typed. All return a negative errno on failure. */
#pragma once
#include "../../arch/x86_64/xen_cpu.h"
#include <xen/event_channel.h>
#include <xen/hvm.h>
#include <xen/hypercall.h>
#include <xen/memory.h>
#include <xen/sched.h>

RT_INLINE int64_t xen_update_tables(const struct xen_mmu_update *updates, uint32_t n) {
  return xen_hypercall4(XEN_HC_MMU_UPDATE, (uint64_t)updates, n, 0, XEN_DOMID_SELF);
}
RT_INLINE int64_t xen_update_va_mapping(uintptr_t va, uint64_t entry, uint64_t flags) {
  return xen_hypercall4(XEN_HC_UPDATE_VA_MAPPING, va, entry, flags, 0);
}
RT_INLINE int64_t xen_extended_op(struct xen_mmuext_op *op) {
  return xen_hypercall4(XEN_HC_MMUEXT_OP, (uint64_t)op, 1, 0, XEN_DOMID_SELF);
}
RT_INLINE int64_t xen_set_trap_table(const struct xen_trap_info *table) {
  return xen_hypercall2(XEN_HC_SET_TRAP_TABLE, (uint64_t)table, 0);
}
RT_INLINE int64_t xen_stack_switch(uint64_t ss, uintptr_t rsp) {
  return xen_hypercall2(XEN_HC_STACK_SWITCH, ss, rsp);
}
RT_INLINE int64_t xen_set_segment_base(uint64_t which, uintptr_t base) {
  return xen_hypercall2(XEN_HC_SET_SEGMENT_BASE, which, base);
}
RT_INLINE int64_t xen_callback_op(uint64_t op, const void *argument) {
  return xen_hypercall2(XEN_HC_CALLBACK_OP, op, (uint64_t)argument);
}
RT_INLINE int64_t xen_event_channel_op(uint64_t op, void *argument) {
  return xen_hypercall2(XEN_HC_EVENT_CHANNEL_OP, op, (uint64_t)argument);
}
RT_INLINE int64_t xen_sched_op(uint64_t op, void *argument) {
  return xen_hypercall2(XEN_HC_SCHED_OP, op, (uint64_t)argument);
}
RT_INLINE int64_t xen_memory_op(uint64_t op, void *argument) {
  return xen_hypercall2(XEN_HC_MEMORY_OP, op, (uint64_t)argument);
}
RT_INLINE int64_t xen_grant_table_op(uint64_t op, void *argument) {
  return xen_hypercall4(XEN_HC_GRANT_TABLE_OP, op, (uint64_t)argument, 1, 0);
}
RT_INLINE int64_t xen_hvm_op(uint64_t op, void *argument) {
  return xen_hypercall2(XEN_HC_HVM_OP, op, (uint64_t)argument);
}
