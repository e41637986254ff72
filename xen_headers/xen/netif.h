/* Network devices: slots of the two rings, a packet in one or more of them. */
#pragma once
#include <stdint.h>

#define XEN_NETIF_NR_SLOTS_MIN 18 /* slots of a packet that every backend takes */
#define XEN_NETIF_TX_SLOTS 256
#define XEN_NETIF_RX_SLOTS 256

#define XEN_NETTXF_CSUM_BLANK 1     /* the checksum's field holds the sum of the pseudo-header only */
#define XEN_NETTXF_DATA_VALIDATED 2 /* no need to check it */
#define XEN_NETTXF_MORE_DATA 4
#define XEN_NETTXF_EXTRA_INFO 8
#define XEN_NETRXF_DATA_VALIDATED 1
#define XEN_NETRXF_CSUM_BLANK 2
#define XEN_NETRXF_MORE_DATA 4
#define XEN_NETRXF_EXTRA_INFO 8
#define XEN_NETIF_EXTRA_FLAG_MORE 1
#define XEN_NETIF_RSP_DROPPED -2
#define XEN_NETIF_RSP_ERROR -1
#define XEN_NETIF_RSP_OKAY 0
#define XEN_NETIF_RSP_NULL 1 /* the answer to a slot with extra information */

struct xen_netif_tx_request {
  uint32_t gref;
  uint16_t offset;
  uint16_t flags;
  uint16_t id;
  uint16_t size; /* of the whole packet in its first slot */
};
struct xen_netif_tx_response {
  uint16_t id;
  int16_t status;
};
struct xen_netif_rx_request {
  uint16_t id;
  uint16_t pad;
  uint32_t gref;
};
struct xen_netif_rx_response {
  uint16_t id;
  uint16_t offset;
  uint16_t flags;
  int16_t status; /* the slot's size, or negative: an error */
};
#define XEN_NETIF_EXTRA_TYPE_GSO 1
#define XEN_NETIF_GSO_TYPE_TCPV4 1
struct xen_netif_extra_info {
  uint8_t type;
  uint8_t flags;
  uint16_t gso_size; /* of type GSO: the segments' size, their kind, and 0 */
  uint8_t gso_type, gso_pad;
  uint16_t gso_features;
};

struct xen_netif_tx_ring {
  uint32_t req_prod, req_event, rsp_prod, rsp_event;
  uint8_t pad[48];
  union {
    struct xen_netif_tx_request req;
    struct xen_netif_tx_response rsp;
  } ring[1];
};
struct xen_netif_rx_ring {
  uint32_t req_prod, req_event, rsp_prod, rsp_event;
  uint8_t pad[48];
  union {
    struct xen_netif_rx_request req;
    struct xen_netif_rx_response rsp;
  } ring[1];
};
