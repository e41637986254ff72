/* Runs out of stack three times, each time returning from the overflow, and says how deep it got; then once more by
 * frames that are larger than the guard. */
#include "core.h"

static volatile uint64_t guest_depth, guest_end = ~0ull;

static RT_NOINLINE uint64_t guest_deeper(uint64_t n) {
  volatile char room[200];
  room[0] = (char)n;
  guest_depth = n;
  return n == guest_end ? 0 : guest_deeper(n + 1) + (uint64_t)room[0];
}

static RT_NOINLINE uint64_t guest_wider(uint64_t n) {
  volatile char room[30000];
  room[n % 100] = (char)n;
  return n == guest_end ? 0 : guest_wider(n + 1) + (uint64_t)room[0];
}

int rt_main(void) {
  for (volatile int i = 0; i < 3; i++) {
    if (RT_SETJMP(guest_overflow) == 0) guest_deeper(0);
    guest_text(guest_depth * 256 > (1 << 20) / 2 ? "deep\n" : "shallow\n");
  }
  if (RT_SETJMP(guest_overflow) == 0) guest_wider(0);
  guest_text("wide\n");
  guest_number(guest_depth * 256 >> 10);
  guest_text(" KiB\n");
  return 0;
}
