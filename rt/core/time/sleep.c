#include <rt/exc.h>
#include <rt/sys.h>

void (*rt_sleep_hook)(uint64_t nanoseconds);

void rt_time_sleep(double seconds) {
  if (seconds < 0) rt_raise_msg(&rt_class_ValueError, "sleep length must be non-negative");
  if (seconds != seconds) rt_raise_msg(&rt_class_ValueError, "Invalid value NaN (not a number)");
  if (seconds >= 9223372036.854775807) rt_raise_msg(&rt_class_OverflowError, "timestamp out of range for platform time_t");
  if (rt_console_watched) rt_sb_flush(rt_stdout());
  uint64_t nanoseconds = (uint64_t)(seconds * 1e9);
  if (rt_sleep_hook) rt_sleep_hook(nanoseconds);
  else rt_sleep(nanoseconds);
}
