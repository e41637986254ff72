/* Regions and exceptions for tests of single parts: every object is a block of its own, so that the address
   sanitizer sees each overrun, and raising returns to the driver's loop. */
#include "standin.h"
#include <stdio.h>
#include <stdlib.h>

rt_region rt_program_region;
rt_region *rt_current = &rt_program_region;
size_t rt_region_patience = RT_SWEEP_FIRST;
rt_region *rt_exc_region;
void *standin_catch[5];

void *rt_alloc_slow(rt_region *r, size_t n) {
  void *block;
  if (posix_memalign(&block, RT_PAGE, sizeof(rt_page) + n)) abort();
  rt_page *page = block;
  *page = (rt_page){.older = r->pages, .region = r, .pages = 1};
  r->pages = page;
  return page + 1;
}

void rt_region_free_pages(rt_region *r) {
  for (rt_page *older, *page = r->pages; page; page = older) {
    older = page->older;
    free(page);
  }
  r->pages = NULL;
}

void rt_release(rt_region *r, void *p, size_t n) {
  (void)r, (void)p, (void)n;
}

void *rt_regrow(rt_region *r, void *p, size_t from, size_t to, size_t used) {
  void *larger = rt_alloc_slow(r, to);
  if (from) memcpy(larger, p, used);
  return larger;
}

void rt_console_write(const char *p, size_t n) { fwrite(p, 1, n, stdout); }

void rt_console_error(const char *p, size_t n) { fwrite(p, 1, n, stderr); }

void standin_reset(void) {
  while (rt_current != &rt_program_region) rt_region_close(rt_current);
  rt_region_free_pages(&rt_program_region);
}

/* The regions lie in frames that are about to go. */
static _Noreturn void standin_leave(void) {
  standin_reset();
  __builtin_longjmp(standin_catch, 1);
}

void rt_raise_msg(const rt_class *cls, const char *msg) {
  printf("!%s: %s\n", cls->name, msg);
  standin_leave();
}

void rt_raise_text(const rt_class *cls, rt_str text) { rt_raise_msg(cls, text->data); }

void rt_raise_unicode(rt_unicode_error *e, const rt_class *cls, const char *codec, const char *why, rt_sb *text) {
  (void)e;
  (void)codec;
  rt_sb_cstr(text, ": ");
  rt_sb_cstr(text, why);
  rt_raise_text(cls, rt_sb_finish(text));
}

void rt_raise_memory(void) { rt_raise_msg(&rt_class_MemoryError, ""); }

void rt_exc_init(rt_exc *e, const rt_class *cls, uint8_t kind, rt_str text) {
  *e = (rt_exc){.cls = cls, .args_kind = kind, .text = text};
}

rt_exc *rt_exc_new(rt_region *r, const rt_class *cls, uint8_t kind, rt_str text) {
  rt_exc *e = rt_alloc(r, sizeof *e);
  rt_exc_init(e, cls, kind, text);
  return e;
}

void rt_raise(rt_exc *e) { rt_raise_msg(e->cls, e->text->data); }

void rt_stack_ensure(void) {}
