/* Sleeps 50 ms and compares the clocks; entropy differs from call to call; a file that is not there. */
#include "core.h"

int rt_main(void) {
  uint64_t words[2];
  uint64_t start = rt_clock_monotonic(), wall = rt_clock_realtime();
  rt_sleep(50000000);
  uint64_t slept = rt_clock_monotonic() - start;
  guest_text(slept >= 50000000 && slept < 2000000000 ? "slept\n" : "sleep is wrong\n");
  guest_text(rt_clock_realtime() - wall >= 50000000 ? "agree\n" : "clocks differ\n");
  guest_text(wall / 1000000000 > 1700000000 ? "now\n" : "long ago\n");
  rt_entropy(words, sizeof words);
  guest_text(words[0] != words[1] ? "random\n" : "constant\n");
  guest_text(rt_file_open("missing", RT_FILE_READ) == -2 ? "missing\n" : "there\n");
  guest_text(rt_file_open("new", RT_FILE_WRITE) == -30 ? "read-only\n" : "written\n");
  return 0;
}
