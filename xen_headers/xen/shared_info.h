/* The page a guest shares with the hypervisor: event bits and the clock. */
#pragma once
#include <stdint.h>

#define XEN_LEGACY_VCPUS 32

struct xen_vcpu_time_info {
  uint32_t version; /* odd while being written */
  uint32_t pad0;
  uint64_t tsc_timestamp;
  uint64_t system_time; /* nanoseconds at tsc_timestamp */
  uint32_t tsc_to_system_mul;
  int8_t tsc_shift;
  uint8_t flags;
  uint8_t pad1[2];
};

struct xen_vcpu_info {
  uint8_t evtchn_upcall_pending;
  uint8_t evtchn_upcall_mask;
  uint64_t evtchn_pending_sel;
  struct {
    uint64_t cr2;
    uint64_t pad;
  } arch;
  struct xen_vcpu_time_info time;
};

struct xen_arch_shared_info {
  uint64_t max_pfn;
  uint64_t pfn_to_mfn_frame_list_list;
  uint64_t nmi_reason;
  uint64_t p2m_cr3;
  uint64_t p2m_vaddr;
  uint64_t p2m_generation;
};

struct xen_shared_info {
  struct xen_vcpu_info vcpu_info[XEN_LEGACY_VCPUS];
  uint64_t evtchn_pending[64];
  uint64_t evtchn_mask[64];
  uint32_t wc_version; /* odd while being written */
  uint32_t wc_sec;
  uint32_t wc_nsec;
  uint32_t wc_sec_hi;
  struct xen_arch_shared_info arch;
};
