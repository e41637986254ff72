#include <rt/platform.h>
#include <rt/sys.h>

int64_t rt_entropy_word(void) {
  uint32_t word;
  rt_entropy(&word, sizeof word);
  return word;
}
