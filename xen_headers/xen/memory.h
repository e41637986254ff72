/* memory_op: where pages of the hypervisor appear, and what memory there is. */
#pragma once
#include <stdint.h>

#define XEN_MEM_ADD_TO_PHYSMAP 7
#define XEN_MEM_MEMORY_MAP 9
#define XEN_MAPSPACE_SHARED_INFO 0
#define XEN_MAPSPACE_GRANT_TABLE 1

struct xen_add_to_physmap {
  uint16_t domid;
  uint16_t size;
  uint32_t space;
  uint64_t idx;
  uint64_t gpfn;
};

struct xen_memory_map {
  uint32_t nr_entries; /* in: room, out: filled */
  void *buffer;        /* of E820 entries */
};

/* An E820 entry: 20 bytes, unpadded. */
struct xen_e820_entry {
  uint32_t addr_low, addr_high;
  uint32_t size_low, size_high;
  uint32_t type;
};
