/* Grant table, version 1: pages another domain may map or copy. */
#pragma once
#include <stdint.h>

#define XEN_GNTTABOP_SETUP_TABLE 2
#define XEN_GNTTABOP_QUERY_SIZE 6
#define XEN_GTF_INVALID 0
#define XEN_GTF_PERMIT_ACCESS 1
#define XEN_GTF_READONLY 4
#define XEN_GTF_READING 8
#define XEN_GTF_WRITING 16
#define XEN_GRANT_RESERVED_ENTRIES 8

struct xen_grant_entry_v1 {
  uint16_t flags;
  uint16_t domid;
  uint32_t frame;
};

struct xen_gnttab_setup_table {
  uint16_t dom;
  uint32_t nr_frames;
  int16_t status; /* out */
  uint64_t *frame_list;
};
