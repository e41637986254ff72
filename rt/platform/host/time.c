/* Clocks and entropy over libc. */
#include <errno.h>
#include <rt/platform.h>
#include <sys/random.h>
#include <time.h>

static uint64_t host_clock(clockid_t which) {
  struct timespec now;
  clock_gettime(which, &now);
  return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}

uint64_t rt_clock_monotonic(void) {
  return host_clock(CLOCK_MONOTONIC);
}

uint64_t rt_clock_realtime(void) {
  return host_clock(CLOCK_REALTIME);
}

void rt_sleep(uint64_t nanoseconds) {
  struct timespec rest = {(time_t)(nanoseconds / 1000000000u), (long)(nanoseconds % 1000000000u)};
  while (nanosleep(&rest, &rest) < 0 && errno == EINTR) continue;
}

void rt_entropy(void *p, size_t n) {
  for (char *to = p; n > 0;) {
    ssize_t got = getrandom(to, n, 0);
    if (got <= 0) continue;
    to += got;
    n -= (size_t)got;
  }
}
