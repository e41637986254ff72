/* memcpy, memmove and memset against a byte at a time: all lengths around each of their limits, all alignments, overlaps
 * in both directions. Prints how many differ. */
#include <rt/platform.h>
#include <rt/sb.h>
#include <rt/string.h>

#define ROOM 9000

static uint8_t rt_test_bytes[ROOM], rt_test_wanted[ROOM];
static uint32_t rt_test_state = 1;

static uint32_t rt_test_random(void) {
  rt_test_state = rt_test_state * 1664525 + 1013904223;
  return rt_test_state >> 8;
}

static void rt_test_fill(void) {
  for (int i = 0; i < ROOM; i++) rt_test_bytes[i] = rt_test_wanted[i] = (uint8_t)rt_test_random();
}

static bool rt_test_same(void) {
  for (int i = 0; i < ROOM; i++)
    if (rt_test_bytes[i] != rt_test_wanted[i]) return false;
  return true;
}

static void rt_test_want_move(size_t to, size_t from, size_t n) {
  static uint8_t copy[ROOM];
  for (size_t i = 0; i < n; i++) copy[i] = rt_test_wanted[from + i];
  for (size_t i = 0; i < n; i++) rt_test_wanted[to + i] = copy[i];
}

static bool rt_test_one(size_t n, size_t to, size_t from, bool apart) {
  rt_test_fill();
  rt_test_want_move(to, from, n);
  if (apart) memcpy(rt_test_bytes + to, rt_test_bytes + from, n);
  else memmove(rt_test_bytes + to, rt_test_bytes + from, n);
  bool moved = rt_test_same();
  int byte = (int)(rt_test_random() & 255);
  for (size_t i = 0; i < n; i++) rt_test_wanted[to + i] = (uint8_t)byte;
  memset(rt_test_bytes + to, byte, n);
  return moved && rt_test_same();
}

void rt_program(void) {
  static const size_t sizes[] = {0, 1, 3, 7, 8, 15, 16, 17, 31, 32, 33, 63, 64, 65, 100, 2047, 2048, 2049, 2055, 2080, 3001, 4000};
  int64_t wrong = 0, cases = 0;
  for (size_t s = 0; s < sizeof sizes / sizeof *sizes; s++)
    for (int k = 0; k < 40; k++) {
      size_t n = sizes[s], from = 100 + rt_test_random() % 40, gap = k < 20 ? (size_t)k : rt_test_random() % 64;
      bool apart = rt_test_random() % 3 == 0;
      size_t to = apart ? from + n + gap : rt_test_random() % 2 ? from + gap : from - gap;
      wrong += !rt_test_one(n, to, from, apart);
      cases++;
    }
  rt_sb *out = rt_stdout();
  rt_sb_decimal(out, cases);
  rt_sb_cstr(out, " cases, ");
  rt_sb_decimal(out, wrong);
  rt_sb_cstr(out, " wrong\n");
}
