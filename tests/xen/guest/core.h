/* What the test guests share: printing, and the place a stack overflow returns to. */
#pragma once
#include <rt/base.h>
#include <rt/platform.h>

/* Text up to its NUL; a number in decimal; both on the console. */
void guest_text(const char *text);
void guest_number(uint64_t n);
extern void *guest_overflow[5];
