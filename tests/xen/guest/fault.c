/* Commits the fault its argument names. */
#include "core.h"

static const char guest_constant[] = "constant";
static char guest_code[16] = {(char)0xc3};

static void guest_write(uintptr_t at) {
  *(volatile char *)at = 1;
}

static void guest_call(uintptr_t at) {
  ((void (*)(void))at)();
}

int rt_main(void) {
  volatile uint64_t zero = 0;
  guest_text("before\n");
  switch (rt_argc > 1 ? rt_argv[1][0] : 0) {
  case 'n': guest_write(zero); break;
  case 't': guest_write((uintptr_t)rt_main); break;
  case 'l': guest_write((uintptr_t)rt_main + 0x200000); break;
  case 'r': guest_write((uintptr_t)guest_constant); break;
  case 'd': guest_call((uintptr_t)guest_code); break;
  case 's': guest_call((uintptr_t)&zero); break;
  case 'h': guest_call((uintptr_t)rt_pages_alloc(1)); break;
  case 'x': guest_call((uintptr_t)rt_main + 0x200000); break;
  case 'v': guest_number(7 / zero); break;
  case 'u': RT_TRAP(); break;
  default: break;
  }
  guest_text("after\n");
  return 0;
}
