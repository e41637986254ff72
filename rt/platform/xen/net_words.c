#include <rt/sb.h>
#include <rt/xen.h>
#include "machine.h"

rt_str rt_xen_net_words(rt_region *r) {
  rt_sb out;
  rt_sb_init(&out, r);
  for (int i = 0; i < xen_args_aside; i++) {
    rt_sb_cstr(&out, rt_argv[XEN_ARGS_MAX - 1 - i] + 4);
    rt_sb_char(&out, ' ');
  }
  return rt_sb_finish(&out);
}
