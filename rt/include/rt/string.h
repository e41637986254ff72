/* The mini-libc's string functions beside memcpy and its kin (those are in base.h), and words at any address. */
#pragma once
#include <rt/base.h>

/* Two, four, eight and sixteen bytes at any address. */
typedef struct rt_half {
  uint16_t v;
} __attribute__((packed, may_alias)) rt_half;
typedef struct rt_single {
  uint32_t v;
} __attribute__((packed, may_alias)) rt_single;
typedef struct rt_word {
  uint64_t v;
} __attribute__((packed, may_alias)) rt_word;
typedef uint64_t rt_pair __attribute__((vector_size(16), aligned(1), may_alias));

static inline uint16_t rt_half_load(const void *p) { return ((const rt_half *)p)->v; }
static inline uint32_t rt_single_load(const void *p) { return ((const rt_single *)p)->v; }
static inline uint64_t rt_word_load(const void *p) { return ((const rt_word *)p)->v; }
static inline rt_pair rt_pair_load(const void *p) { return *(const rt_pair *)p; }
static inline void rt_half_store(void *p, uint16_t v) { ((rt_half *)p)->v = v; }
static inline void rt_single_store(void *p, uint32_t v) { ((rt_single *)p)->v = v; }
static inline void rt_word_store(void *p, uint64_t v) { ((rt_word *)p)->v = v; }
static inline void rt_pair_store(void *p, rt_pair v) { *(rt_pair *)p = v; }

/* Copies n ≤ 32 bytes, which may overlap: all is loaded before anything is stored. */
static inline void rt_copy_short(char *to, const char *from, size_t n) {
  if (n > 16) {
    rt_pair a = rt_pair_load(from), b = rt_pair_load(from + n - 16);
    rt_pair_store(to, a);
    rt_pair_store(to + n - 16, b);
  } else if (n >= 8) {
    uint64_t a = rt_word_load(from), b = rt_word_load(from + n - 8);
    rt_word_store(to, a);
    rt_word_store(to + n - 8, b);
  } else if (n >= 4) {
    uint32_t a = rt_single_load(from), b = rt_single_load(from + n - 4);
    rt_single_store(to, a);
    rt_single_store(to + n - 4, b);
  } else if (n > 1) {
    uint16_t a = rt_half_load(from), b = rt_half_load(from + n - 2);
    rt_half_store(to, a);
    rt_half_store(to + n - 2, b);
  } else if (n) {
    *to = *from;
  }
}

/* Bytes before the NUL. */
RT_PURE size_t rt_strlen(const char *s);
/* < 0, 0, > 0, bytes as unsigned. */
RT_PURE int rt_strcmp(const char *a, const char *b);
/* The first byte equal to c among n, or null. */
RT_PURE void *rt_memchr(const void *p, int c, size_t n);
