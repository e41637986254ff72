#pragma once
/* The placeholders that generic containers are written over. Instantiation replaces them by a program's
   types and operations; here they are opaque, so that the containers compile and can't assume more. */
#include "rt/base.h"
#include "rt/region.h"
#include "rt/sb.h"

typedef struct rt_placeholder { int64_t opaque[2]; } rt_placeholder;
typedef rt_placeholder T;
typedef rt_placeholder K;
typedef rt_placeholder V;

/* Python's ==, hash(), < and repr(); eq, hash and lt may raise. */
bool T_eq(T a, T b);
uint64_t T_hash(T x);
bool T_lt(T a, T b);
void T_repr(rt_sb *out, T x);
/* x, fit to live in r: the copy of a big integer, else x itself. */
T T_keep(T x, rt_region *r);
/* RT_PLAIN where x never is or holds an address, as numbers that fit a word; else RT_REFERS. */
extern const bool T_plain;

bool K_eq(K a, K b);
uint64_t K_hash(K x);
bool K_lt(K a, K b);
void K_repr(rt_sb *out, K x);
K K_keep(K x, rt_region *r);
extern const bool K_plain;

bool V_eq(V a, V b);
uint64_t V_hash(V x);
bool V_lt(V a, V b);
void V_repr(rt_sb *out, V x);
V V_keep(V x, rt_region *r);
extern const bool V_plain;
