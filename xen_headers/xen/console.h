/* The console ring: the guest writes `out`, reads `in`. Indices run freely. */
#pragma once
#include <stdint.h>

struct xen_console_ring {
  char in[1024];
  char out[2048];
  uint32_t in_cons, in_prod;
  uint32_t out_cons, out_prod;
};
