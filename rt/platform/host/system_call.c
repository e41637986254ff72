/* System calls through libc. */
#include <errno.h>
#include <rt/socket.h>
#include <unistd.h>

int64_t rt_system_call(int64_t number, int64_t a, int64_t b, int64_t c, int64_t d, int64_t e, int64_t f) {
  int64_t result = syscall(number, a, b, c, d, e, f);
  return result == -1 ? -errno : result;
}
