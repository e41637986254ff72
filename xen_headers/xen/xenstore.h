/* The xenstore ring and its messages. */
#pragma once
#include <stdint.h>

#define XEN_STORE_RING_SIZE 1024
#define XEN_STORE_PAYLOAD_MAX 4096

struct xen_store_ring {
  char req[XEN_STORE_RING_SIZE];
  char rsp[XEN_STORE_RING_SIZE];
  uint32_t req_cons, req_prod;
  uint32_t rsp_cons, rsp_prod;
  uint32_t server_features;
  uint32_t connection;
  uint32_t error;
};

#define XEN_STORE_DIRECTORY 1
#define XEN_STORE_READ 2
#define XEN_STORE_WATCH 4
#define XEN_STORE_UNWATCH 5
#define XEN_STORE_TRANSACTION_START 6
#define XEN_STORE_TRANSACTION_END 7
#define XEN_STORE_WRITE 11
#define XEN_STORE_RM 13
#define XEN_STORE_WATCH_EVENT 15
#define XEN_STORE_ERROR 16

struct xen_store_message {
  uint32_t type;
  uint32_t req_id;
  uint32_t tx_id;
  uint32_t len; /* of the bytes that follow */
};
