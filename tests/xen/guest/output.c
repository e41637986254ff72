/* 192 KiB of numbered lines. */
#include "core.h"

int rt_main(void) {
  char line[16] = "line 0000000000\n";
  for (uint64_t i = 0; i < 12288; i++) {
    uint64_t rest = i;
    for (int at = 14; at > 4; at--, rest /= 10) line[at] = (char)('0' + rest % 10);
    rt_console_write(line, 16);
  }
  return 0;
}
