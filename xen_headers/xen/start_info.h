/* What a guest is given at its entry: `start_info` (PV) and `hvm_start_info` (PVH). */
#pragma once
#include <stdint.h>

#define XEN_COMMAND_LINE_MAX 1024
#define XEN_SIF_PRIVILEGED 1
#define XEN_SIF_INITDOMAIN 2

struct xen_start_info {
  char magic[32];
  uint64_t nr_pages;
  uint64_t shared_info; /* machine address */
  uint32_t flags;
  uint64_t store_mfn;
  uint32_t store_evtchn;
  struct {
    uint64_t mfn;
    uint32_t evtchn;
  } console;
  uint64_t pt_base; /* virtual address of the top page table */
  uint64_t nr_pt_frames;
  uint64_t mfn_list; /* virtual address of the p2m array */
  uint64_t mod_start;
  uint64_t mod_len;
  int8_t cmd_line[XEN_COMMAND_LINE_MAX];
  uint64_t first_p2m_pfn;
  uint64_t nr_p2m_frames;
};

#define XEN_HVM_START_MAGIC 0x336ec578u
struct xen_hvm_start_info {
  uint32_t magic;
  uint32_t version;
  uint32_t flags;
  uint32_t nr_modules;
  uint64_t modlist_paddr;
  uint64_t cmdline_paddr;
  uint64_t rsdp_paddr;
  uint64_t memmap_paddr;   /* version 1 and later */
  uint32_t memmap_entries; /* 0: no map given */
  uint32_t reserved;
};

struct xen_hvm_module {
  uint64_t paddr;
  uint64_t size;
  uint64_t cmdline_paddr;
  uint64_t reserved;
};

#define XEN_HVM_MEMMAP_RAM 1
struct xen_hvm_memmap_entry {
  uint64_t addr;
  uint64_t size;
  uint32_t type;
  uint32_t reserved;
};
