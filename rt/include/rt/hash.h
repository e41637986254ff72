#pragma once
/* Hashes: CPython's for numbers, None and tuples, so that sets of them iterate as under CPython;
   our own for str and bytes, whose hashes CPython randomises. No hash here is UINT64_MAX (Python's -1). */
#include "rt/base.h"

/* Numbers hash to their value modulo the Mersenne prime 2**61 - 1: equal numbers of all types hash alike. */
#define RT_HASH_PRIME ((1ULL << 61) - 1)
#define RT_HASH_NONE 0xFCA86420ULL
#define RT_HASH_INFINITY 314159ULL

#define RT_TUPLE_PRIME_1 11400714785074694791ULL
#define RT_TUPLE_PRIME_2 14029467366897019727ULL
#define RT_TUPLE_PRIME_5 2870177450012600261ULL

/* The hash of a number whose absolute value is `residue` modulo the prime. */
static inline uint64_t rt_hash_residue(uint64_t residue, bool negative) {
  uint64_t h = negative ? 0 - residue : residue;
  return h == UINT64_MAX ? UINT64_MAX - 1 : h;
}

static inline uint64_t rt_hash_int64(int64_t v) {
  uint64_t a = v < 0 ? 0 - (uint64_t)v : (uint64_t)v;
  a = (a & RT_HASH_PRIME) + (a >> 61);
  if (a >= RT_HASH_PRIME) a -= RT_HASH_PRIME;
  return rt_hash_residue(a, v < 0);
}

static inline uint64_t rt_hash_bool(bool b) { return b; }

/* Of a big integer: n limbs, least significant first. */
uint64_t rt_hash_limbs(const uint64_t *limbs, int64_t n, bool negative);

/* Of a float; every nan hashes to 0 (CPython: by identity). */
uint64_t rt_hash_double(double d);

/* Of n bytes; never 0 either, which means "not yet computed" in str and bytes. Deterministic. */
uint64_t rt_hash_bytes(const void *p, int64_t n);

/* A tuple's hash: begin, add each item's hash in order, end. */
static inline uint64_t rt_hash_tuple_begin(void) { return RT_TUPLE_PRIME_5; }

static inline uint64_t rt_hash_tuple_add(uint64_t acc, uint64_t item) {
  acc += item * RT_TUPLE_PRIME_2;
  acc = (acc << 31) | (acc >> 33);
  return acc * RT_TUPLE_PRIME_1;
}

static inline uint64_t rt_hash_tuple_end(uint64_t acc, int64_t len) {
  acc += (uint64_t)len ^ (RT_TUPLE_PRIME_5 ^ 3527539ULL);
  return acc == UINT64_MAX ? 1546275796ULL : acc;
}

/* Containers keep two hash values for free and deleted entries; a hash that is one of them moves away. */
#define RT_HASH_DELETED UINT64_MAX
#define RT_HASH_FREE (1ULL << 63)

static inline uint64_t rt_hash_stored(uint64_t h) {
  return RT_UNLIKELY(h == RT_HASH_DELETED || h == RT_HASH_FREE) ? h - 1 : h;
}

/* What dicts keep of their keys' hashes (generic/params.h). */
typedef uint64_t rt_mark;
#define RT_MARK_OF(hash) (hash)
#define RT_MARK_HASH(mark, key) (mark)
#define RT_MARK_GONE(mark, key) ((mark) == RT_HASH_DELETED)
#define RT_MARK_LEAVE(entry) ((void)((entry)->mark = RT_HASH_DELETED))
typedef int32_t rt_slot;
#define RT_SLOT_OF(at, hash) (at)
#define RT_SLOT_AT(slot) (slot)
#define RT_SLOT_HASH(hash) (hash)
#define RT_SLOT_MATCHES(slot, mark, hash) ((mark) == (hash))
#define RT_SLOT_KNOWS false
#define RT_SLOT_KNOWN(slot) 0

/* A set's hash of one item's hash, spread so that xor over all items keeps information. */
static inline uint64_t rt_hash_shuffle(uint64_t h) {
  return ((h ^ 89869747ULL) ^ (h << 16)) * 3644798167ULL;
}

/* A frozenset's hash from the xor of its items' shuffled hashes and its size. */
uint64_t rt_hash_frozenset(uint64_t shuffled, int64_t len);
