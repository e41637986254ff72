/* The mini-libc's string functions beside memcpy and its kin (those are in base.h). */
#pragma once
#include <rt/base.h>

/* Eight bytes at any address. */
typedef struct rt_word {
  uint64_t v;
} __attribute__((packed, may_alias)) rt_word;

static inline uint64_t rt_word_load(const void *p) {
  return ((const rt_word *)p)->v;
}

static inline void rt_word_store(void *p, uint64_t v) {
  ((rt_word *)p)->v = v;
}

/* Bytes before the NUL. */
RT_PURE size_t rt_strlen(const char *s);
/* < 0, 0, > 0, bytes as unsigned. */
RT_PURE int rt_strcmp(const char *a, const char *b);
/* The first byte equal to c among n, or null. */
RT_PURE void *rt_memchr(const void *p, int c, size_t n);
