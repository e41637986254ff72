/* Its arguments, then its input until the end, then how many bytes that was; exit status 3. */
#include "core.h"

int rt_main(void) {
  char buffer[100];
  uint64_t total = 0;
  for (int i = 1; i < rt_argc; i++) {
    guest_text("[");
    guest_text(rt_argv[i]);
    guest_text("]\n");
  }
  for (int64_t n; (n = rt_console_read(buffer, sizeof buffer)) > 0; total += (uint64_t)n) rt_console_write(buffer, (size_t)n);
  guest_number(total);
  guest_text(" bytes\n");
  return 3;
}
