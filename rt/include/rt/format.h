#pragma once
/* The format mini-language for str, int, float and bool, and the conversions of %-formatting.

   format(x, spec) with a spec known at compile time is rt_format_*_spec with a constant rt_spec; else the spec is
   parsed at run time by rt_format_*. All write to a sink and raise CPython's ValueErrors. */
#include <rt/float.h>
#include <rt/int.h>
#include <rt/str.h>

/* A parsed format spec. An object with all members 0 but width and precision -1 stands for the empty one. */
typedef struct rt_spec {
  uint32_t fill;    /* code point; 0: not given */
  uint32_t type;    /* code point of the presentation type; 0: not given */
  char align;       /* '<' '>' '^' '=', or 0 */
  char sign;        /* '+' '-' ' ', or 0 */
  char grouping;    /* ',' '_', or 0 */
  bool alt;         /* '#' */
  bool zero;        /* '0' before the width, where no fill was given */
  bool no_negative_zero; /* 'z' */
  int64_t width;    /* -1: not given */
  int64_t precision; /* -1: not given */
} rt_spec;

#define RT_SPEC_NONE ((rt_spec){.width = -1, .precision = -1})

/* Parses `text` for an object of the named type: "str", "int", "float", "bool". ValueError. */
void rt_spec_parse(rt_spec *spec, rt_str text, const char *type_name);

void rt_format_str(rt_sb *out, rt_str x, rt_str spec);
void rt_format_int(rt_sb *out, rt_int x, rt_str spec);
void rt_format_float(rt_sb *out, double x, rt_str spec);
void rt_format_bool(rt_sb *out, bool x, rt_str spec);

void rt_format_str_spec(rt_sb *out, rt_str x, const rt_spec *spec);
void rt_format_int_spec(rt_sb *out, rt_int x, const rt_spec *spec);
void rt_format_float_spec(rt_sb *out, double x, const rt_spec *spec);
void rt_format_bool_spec(rt_sb *out, bool x, const rt_spec *spec); /* the spec was not empty */

/* %-formatting: flags - + space # 0 are align '<', sign, alt and zero. `type` is the conversion.
   int: d i u o x X (precision: least digits). float: e E f F g G. str: text of %s, %r, %a.
   char: %c with an int (OverflowError); its precision is ignored. A one-character str goes through rt_percent_str
   with precision -1. */
void rt_percent_int(rt_sb *out, rt_int x, const rt_spec *spec);
void rt_percent_float(rt_sb *out, double x, const rt_spec *spec);
void rt_percent_str(rt_sb *out, rt_str x, const rt_spec *spec);
void rt_percent_char(rt_sb *out, rt_int x, const rt_spec *spec);

/* ---- for the implementation ---- */

/* A sink for short text on the stack; longer text moves to rt_current. `done` gives that back. */
typedef struct rt_format_scratch {
  rt_sb sb;
  char room[128];
} rt_format_scratch;
void rt_format_scratch_init(rt_format_scratch *s);
void rt_format_scratch_done(rt_format_scratch *s);

/* A number cut into what layout treats differently. */
typedef struct rt_number {
  char sign;           /* or 0 */
  char prefix[3];      /* "", "0x", … */
  const char *digits;  /* these are grouped and padded with zeros */
  int64_t digit_count;
  const char *rest;    /* point, exponent, '%', "inf": copied */
  int64_t rest_size, rest_length;
  int group;           /* digits between separators */
} rt_number;

/* Writes the number into the spec's width. */
void rt_number_write(rt_sb *out, const rt_number *n, const rt_spec *spec);

/* Takes the sign off the text at *p and applies the spec's wish for one. */
char rt_number_sign(const char **p, const char *end, const rt_spec *spec);

/* Appends n times a code point. */
void rt_sb_pad(rt_sb *out, uint32_t code, int64_t n);

RT_NORETURN RT_COLD void rt_format_unknown(uint32_t type, const char *type_name);
RT_NORETURN RT_COLD void rt_format_error(const char *msg);
void rt_format_integer(rt_sb *out, rt_int x, const rt_spec *spec, const char *type_name);
RT_NORETURN RT_COLD void rt_spec_invalid(rt_str text, const char *type_name);
/* ValueError unless digits shown as `type` can be grouped so. */
void rt_spec_check_grouping(char grouping, uint32_t type);
void rt_format_float_layout(rt_sb *out, double x, const rt_spec *spec);
/* The first `precision` characters of x (all if negative) in the spec's width, `align` where it gives none. */
void rt_format_text(rt_sb *out, rt_str x, const rt_spec *spec, char align);
