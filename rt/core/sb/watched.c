#include <rt/platform.h>
#include <rt/sb.h>

RT_COLD void rt_stdout_watched(void) {
  if (rt_console_due()) rt_sb_flush(rt_stdout());
}
