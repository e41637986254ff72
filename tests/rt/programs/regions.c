/* Regions: bump, large objects, reuse, resets, keeping apart; every word is written and read back. Where the sanitizer
 * watches, nothing that was released comes back. */
#include <rt/exc.h>
#include <rt/platform.h>

static void rt_test_check(bool ok, const char *what) {
  rt_sb_cstr(rt_stdout(), ok ? "ok " : "FAILED ");
  rt_sb_cstr(rt_stdout(), what);
  rt_sb_char(rt_stdout(), '\n');
}

static void rt_test_many(void) {
  static uint64_t *blocks[3000];
  rt_region r;
  rt_region_open(&r);
  bool ok = true;
  for (size_t i = 0; i < 3000; i++) {
    size_t words = 1 + i * i % 700;
    blocks[i] = rt_alloc(&r, words * 8);
    ok &= ((uintptr_t)blocks[i] & 7) == 0 && rt_region_of(blocks[i]) == &r;
    for (size_t k = 0; k < words; k++) blocks[i][k] = i;
    if (i % 3 == 2) {
      rt_release(&r, blocks[i], words * 8);
      blocks[i] = NULL;
    }
  }
  for (size_t i = 0; i < 3000; i++) {
    for (size_t k = 0; blocks[i] && k < 1 + i * i % 700; k++) ok &= blocks[i][k] == i;
  }
  rt_region_close(&r);
  rt_test_check(ok, "many");
}

static void rt_test_reuse(void) {
  rt_region r;
  rt_region_open(&r);
  void *a = rt_alloc(&r, 1024);
  rt_alloc(&r, 8);
  rt_release(&r, a, 1024);
  size_t left = (size_t)(r.end - r.next);
  rt_alloc(&r, left);
  rt_test_check((rt_alloc(&r, 1000) == a) == RT_REUSES, "a released buffer comes back");
  void *run = rt_alloc(&r, 100000);
  rt_page *pages = r.pages;
  rt_release(&r, run, 100000);
  rt_test_check(r.pages != pages && !r.pages->newer, "a large object's pages go at once");
  rt_alloc(&r, 200); /* more than is left of the buffer: a fresh page */
  char *last = rt_alloc(&r, 24);
  rt_test_check(rt_extend(&r, last, 24, 48) && (char *)rt_alloc(&r, 8) == last + rt_room(48), "the newest grows in place");
  rt_test_check(!rt_extend(&r, last, 48, 56), "another does not");
  rt_region_close(&r);
}

static void rt_test_reset(void) {
  rt_region r;
  rt_region_open(&r);
  void *first = rt_alloc(&r, 40);
  rt_region_reset(&r);
  rt_test_check((rt_alloc(&r, 40) == first) == RT_REUSES, "a reset keeps one page");
  rt_alloc(&r, 50000);
  rt_region_reset(&r);
  rt_test_check(!r.pages, "a reset frees more");
  rt_region inner;
  rt_region_open(&inner);
  rt_test_check(rt_region_outlives(&r, &inner) && !rt_region_outlives(&inner, &r), "depth");
  rt_region_close(&inner);
  rt_region_close(&r);
  rt_test_check(rt_current == &rt_program_region, "the stack is empty");
}

static void rt_test_text(void) {
  rt_region r;
  rt_region_open(&r);
  rt_sb b;
  rt_sb_init(&b, &r);
  for (int i = 0; i < 2000; i++) {
    rt_sb_code(&b, i % 2 ? 0xE9 : 0x1F600);
    rt_alloc(&r, i % 7 == 0 ? 16 : 0);
  }
  rt_sb_decimal(&b, INT64_MIN);
  rt_sb_fill(&b, '-', 700);
  rt_str s = rt_sb_finish(&b);
  rt_test_check(s->length == 2000 + 20 + 700 && s->size == 6000 + 20 + 700 && !s->data[s->size], "text");
  rt_region_close(&r);
}

void rt_program(void) {
  rt_test_many();
  rt_test_reuse();
  rt_test_reset();
  rt_test_text();
}
