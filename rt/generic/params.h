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
/* What an entry of a dict keeps of its key's hash, whether the entry is gone, and what makes it so; and what a slot of
 * the table keeps beside the number of its entry. A str knows its hash. */
typedef struct K_mark { int64_t opaque; } K_mark;
typedef struct K_slot { int64_t opaque; } K_slot;
struct dict_K_V_entry;
K_mark K_mark_of(uint64_t hash);
uint64_t K_mark_hash(K_mark mark, K key);
bool K_mark_gone(K_mark mark, K key);
void K_mark_leave(struct dict_K_V_entry *e);
K_slot K_slot_of(int32_t at, uint64_t hash);
int32_t K_slot_at(K_slot slot);
/* What a search goes by. */
uint64_t K_slot_hash(uint64_t hash);
/* Whether the slot's key may be one of this hash. */
bool K_slot_matches(K_slot slot, K_mark mark, uint64_t hash);
/* Whether slots know the hashes that a search goes by, and which. */
extern const bool K_slot_knows;
uint64_t K_slot_known(K_slot slot);

bool V_eq(V a, V b);
uint64_t V_hash(V x);
bool V_lt(V a, V b);
void V_repr(rt_sb *out, V x);
V V_keep(V x, rt_region *r);
extern const bool V_plain;
