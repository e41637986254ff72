/* hvm_op: the parameters a PVH guest learns its rings from; and Xen's CPUID leaves. */
#pragma once
#include <stdint.h>

#define XEN_HVMOP_SET_PARAM 0
#define XEN_HVMOP_GET_PARAM 1

#define XEN_HVM_PARAM_CALLBACK_IRQ 0
#define XEN_HVM_PARAM_STORE_PFN 1
#define XEN_HVM_PARAM_STORE_EVTCHN 2
#define XEN_HVM_PARAM_CONSOLE_PFN 17
#define XEN_HVM_PARAM_CONSOLE_EVTCHN 18

struct xen_hvm_param {
  uint16_t domid;
  uint32_t index;
  uint64_t value;
};

/* Leaves 0x40000000, 0x40000100, ...: EBX, ECX, EDX spell "XenVMMXenVMM". */
#define XEN_CPUID_FIRST_LEAF 0x40000000u
#define XEN_CPUID_SIGNATURE_EBX 0x566e6558u
#define XEN_CPUID_SIGNATURE_ECX 0x65584d4du
#define XEN_CPUID_SIGNATURE_EDX 0x4d4d566eu
