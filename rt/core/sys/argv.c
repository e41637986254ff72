#include <rt/platform.h>
#include <rt/sb.h>
#include <rt/string.h>
#include <rt/sys.h>
#include <rt/utf8.h>

int64_t rt_argv_count(void) {
  return rt_argc;
}

int64_t rt_env_count(void) {
  int64_t n = 0;
  while (rt_env[n]) n++;
  return n;
}

void rt_sb_given(rt_sb *out, const char *p) {
  int64_t rest = (int64_t)rt_strlen(p);
  while (rest > 0) {
    rt_utf8_fault fault = rt_utf8_check(p, rest);
    rt_sb_bytes(out, p, fault.at);
    for (int64_t k = 0; k < fault.size; k++) rt_sb_code(out, 0xDC00u + (uint8_t)p[fault.at + k]);
    p += fault.at + fault.size;
    rest -= fault.at + fault.size;
  }
}

static rt_str rt_given_str(rt_region *r, const char *p) {
  rt_sb b;
  rt_sb_init(&b, r);
  rt_sb_given(&b, p);
  return rt_sb_finish(&b);
}

rt_str rt_argv_str(rt_region *r, int64_t i) {
  return rt_given_str(r, rt_argv[i]);
}

rt_str rt_env_str(rt_region *r, int64_t i) {
  return rt_given_str(r, rt_env[i]);
}
