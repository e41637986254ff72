/* The address sanitizer's view of regions: what no living object covers may not be touched. Released memory is not
 * used again before its region ends, so that whoever still refers to it is found. */
#pragma once
#include <rt/base.h>

#define RT_REDZONE ((size_t)16)
#define RT_REUSES false
#define RT_SWEEP_FIRST ((size_t)16)
#define RT_SWEEP_ROOM(left) ((void)(left), (size_t)0)
#define RT_PAGES_FRESH SIZE_MAX

void __asan_poison_memory_region(const volatile void *p, size_t n);
void __asan_unpoison_memory_region(const volatile void *p, size_t n);

static inline void rt_poison(const void *p, size_t n) { __asan_poison_memory_region(p, n); }
static inline void rt_unpoison(const void *p, size_t n) { __asan_unpoison_memory_region(p, n); }
