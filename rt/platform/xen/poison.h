/* No address sanitizer watches here: released memory is used again, and nothing marks it meanwhile. */
#pragma once
#include <rt/base.h>

#define RT_REDZONE ((size_t)0)
#define RT_REUSES true
#define RT_SWEEP_FIRST ((size_t)64)
/* Nobody else can use a guest's memory: a small part of it saves most sweeps. */
#define RT_SWEEP_ROOM(left) ((left) / 64 < 1024 ? (left) / 64 : (size_t)1024)
#define RT_PAGES_FRESH SIZE_MAX

static inline void rt_poison(const void *p, size_t n) { (void)p, (void)n; }
static inline void rt_unpoison(const void *p, size_t n) { (void)p, (void)n; }
