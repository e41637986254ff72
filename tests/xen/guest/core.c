/* Stands in for the parts of the runtime's core that the platform calls. */
#include "core.h"
#include <rt/exc.h>

void *guest_overflow[5];

/* Returns to the setjmp in guest_overflow. */
void rt_stack_overflow(void **frame) {
  volatile char room[4096];
  room[0] = frame != NULL;
  if (room[0]) RT_LONGJMP(guest_overflow);
  for (;;) continue;
}

void guest_text(const char *text) {
  size_t n = 0;
  while (text[n]) n++;
  rt_console_write(text, n);
}

void guest_number(uint64_t n) {
  char text[21];
  char *p = text + 20;
  *p = 0;
  do *--p = (char)('0' + n % 10);
  while (n /= 10);
  guest_text(p);
}
