#pragma once
#include "rt/exc.h"
#include "rt/region.h"

/* Where raising returns to: `if (__builtin_setjmp(standin_catch) == 0) ...`. */
extern void *standin_catch[5];
/* Closes every region that is open and frees everything. */
void standin_reset(void);
