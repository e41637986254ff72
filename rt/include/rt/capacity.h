#pragma once
/* How growing buffers grow. */
#include "rt/base.h"

/* The capacity, in items of `item` bytes, for a buffer of `cap` that must hold `need` > cap: doubled,
   by half once it is large, about: what its pages hold. Raises MemoryError when no buffer can be that large. */
int64_t rt_capacity(int64_t cap, int64_t need, size_t item);
