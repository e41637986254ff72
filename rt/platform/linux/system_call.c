#include "call.h"
#include <rt/socket.h>

int64_t rt_system_call(int64_t number, int64_t a, int64_t b, int64_t c, int64_t d, int64_t e, int64_t f) {
  return linux_call(number, a, b, c, d, e, f);
}
