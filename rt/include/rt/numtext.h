#pragma once
/* Text of numbers as int() and float() read it. */
#include "rt/base.h"
#include "rt/exc.h"
#include "rt/limbs.h"

/* ASCII text between p and end: white space around it dropped, Unicode's decimal digits as ASCII ones, any other
   character beyond ASCII as '?'. */
typedef struct rt_number_text {
  const char *p, *end;
  rt_scratch scratch;
} rt_number_text;

void rt_number_text_open(rt_number_text *t, rt_str text);
void rt_number_text_close(rt_number_text *t);

/* The value of a letter or digit, 99 for anything else. */
int rt_digit_value(char c);

/* Raises ValueError: what, then the first `most` characters of the repr of text. */
RT_NORETURN RT_COLD void rt_raise_number_text(const char *what, rt_str text, int64_t most);
