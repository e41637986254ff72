/* The grant table's first page. On PV its frame is given and mapped below shared_info, in the builder's table; on PVH it
 * takes a frame number next to that of shared_info, and the page below the three shared ones. */
#include <rt/xen.h>
#include <xen/grant.h>
#include "hypercall.h"
#include "machine.h"

static int64_t xen_grants_pv(void) {
  uint64_t frame = 0;
  struct xen_gnttab_setup_table setup = {XEN_DOMID_SELF, 1, 0, &frame};
  uintptr_t va = xen_machine.linear - 8192;
  if (xen_grant_table_op(XEN_GNTTABOP_SETUP_TABLE, &setup) < 0 || setup.status != 0) return 0;
  uint64_t entry = frame << 12 | XEN_PTE_P | XEN_PTE_RW | XEN_PTE_US | XEN_PTE_AD;
  return xen_update_va_mapping(va, entry, XEN_UVMF_INVLPG) < 0 ? 0 : (int64_t)va;
}

static int64_t xen_grants_pvh(void) {
  uint64_t *low_table = (uint64_t *)xen_low_tables;
  uintptr_t va = XEN_PVH_GRANTS;
  uint64_t frame = ((low_table[XEN_PVH_CONSOLE >> 12] & XEN_PTE_FRAME) >> 12 & ~31ull) + 1;
  struct xen_add_to_physmap map = {XEN_DOMID_SELF, 0, XEN_MAPSPACE_GRANT_TABLE, 0, frame};
  if (xen_memory_op(XEN_MEM_ADD_TO_PHYSMAP, &map) < 0) return 0;
  low_table[va >> 12] = frame << 12 | XEN_PTE_P | XEN_PTE_RW | XEN_PTE_AD | XEN_PTE_NX;
  return (int64_t)va;
}

int64_t rt_xen_grant_page(void) {
  static int64_t xen_grant_page;
  if (!xen_grant_page) xen_grant_page = xen_is_pv ? xen_grants_pv() : xen_grants_pvh();
  return xen_grant_page;
}
