/* Checking UTF-8 from outside. */
#pragma once
#include <rt/base.h>

/* The first fault in n bytes: where, how many bytes, and CPython's words for it; `at` is n if there is none. */
typedef struct rt_utf8_fault {
  int64_t at, size;
  const char *reason;
} rt_utf8_fault;

/* Strict UTF-8: no surrogates, no overlong forms. */
rt_utf8_fault rt_utf8_check(const char *p, int64_t n);
/* Raises UnicodeDecodeError as the utf-8 codec words it; `from` is added to the position. */
RT_NORETURN RT_COLD void rt_raise_utf8(const char *p, rt_utf8_fault fault, int64_t from);
