/* What every file of the runtime sees first: fixed-width types, the compiler's dialect, the C form of `str`,
 * `bytes` and `int`. Whatever is specific to gcc is named here and nowhere else. */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define RT_LIKELY(x) __builtin_expect(!!(x), 1)
#define RT_UNLIKELY(x) __builtin_expect(!!(x), 0)
#define RT_NORETURN _Noreturn
#define RT_COLD __attribute__((cold, noinline))
/* Compiled for size, as is all that leads to its calls. Where branches end with the same instructions, these stand once; a
 * call among them then has no line of its own. (freestanding, gcc makes no call of strlen; the attribute forgets that.) */
#define RT_COMPACT __attribute__((cold, optimize("crossjumping", "tree-tail-merge", "no-tree-loop-distribute-patterns")))
/* The same without a frame of its own, where no traceback shows the lines of what calls it: the frame register stays that of
 * the caller's frame, which nothing else may use (image/toolchain.py). */
#define RT_COMPACT_UNFRAMED \
  __attribute__((cold, optimize("omit-frame-pointer", "crossjumping", "tree-tail-merge", "no-tree-loop-distribute-patterns")))
#define RT_HOT __attribute__((hot))
/* Compiled for size, but what calls it isn't. */
#define RT_SMALL \
  __attribute__((hot, optimize("Os", "crossjumping", "tree-tail-merge", "no-tree-loop-distribute-patterns")))
/* The same where lines matter, for tracebacks show them; gcc puts no such function in line in one of the above. */
#define RT_COMPACT_TRACED \
  __attribute__((cold, optimize("no-crossjumping", "no-tree-tail-merge", "no-tree-loop-distribute-patterns")))
#define RT_SMALL_TRACED __attribute__((hot, optimize("Os")))
#define RT_NOINLINE __attribute__((noinline))
#define RT_INLINE static inline __attribute__((always_inline))
#define RT_UNWATCHED __attribute__((no_sanitize("address")))
#define RT_PURE __attribute__((pure))
#define RT_WEAK __attribute__((weak))
#define RT_USED __attribute__((used))
#define RT_ALIGNED(n) __attribute__((aligned(n)))
#define RT_SECTION(name) __attribute__((section(name)))
#define RT_UNUSED __attribute__((unused))
#define RT_SWAP_BYTES(x) __builtin_bswap64(x)
#define RT_CONSTANT(x) __builtin_constant_p(x)
#define RT_FRAME() ((void **)__builtin_frame_address(0))
/* Has all registers that a caller may hold something in written to the stack. */
#define RT_SPILL() __builtin_unwind_init()
#define RT_CTZ(x) __builtin_ctzll(x)
#define RT_CLZ(x) __builtin_clzll(x)
#define RT_UNREACHABLE() __builtin_unreachable()
#define RT_TRAP() __builtin_trap()
/* Where control never comes, as far as the compiler knows: ends the program should it be wrong. */
#define RT_NEVER() __builtin_trap()
#define RT_SETJMP(jb) __builtin_setjmp(jb)
/* True, which gcc can't know. */
#define RT_OPAQUE_TRUE() ({ bool rt_opaque = true; __asm__("" : "+r"(rt_opaque)); rt_opaque; })
#define RT_LONGJMP(jb) __builtin_longjmp(jb, 1)
#define RT_ADD_OVERFLOWS(a, b, result) __builtin_add_overflow(a, b, result)
#define RT_SUB_OVERFLOWS(a, b, result) __builtin_sub_overflow(a, b, result)
#define RT_MUL_OVERFLOWS(a, b, result) __builtin_mul_overflow(a, b, result)

/* Python's int: `v << 1`, or a pointer to a big integer with bit 0 set. */
typedef int64_t rt_int;

/* Python's str: UTF-8. `hash` is computed at first use (0: not yet); a NUL stands behind the last byte. */
typedef struct rt_str_data {
  int64_t size;   /* bytes */
  int64_t length; /* code points */
  uint64_t hash;
  char data[];
} *rt_str;

/* Python's bytes. */
typedef struct rt_bytes_data {
  int64_t size;
  uint64_t hash;
  uint8_t data[];
} *rt_bytes;

/* The empty str, shared: it lies in no region. Defined in rt/core/sb/empty.c. */
extern struct rt_str_data rt_text_empty;

/* gcc calls these itself; rt/libc/string/ defines them. */
void *memcpy(void *restrict to, const void *restrict from, size_t n);
void *memmove(void *to, const void *from, size_t n);
void *memset(void *to, int byte, size_t n);
int memcmp(const void *a, const void *b, size_t n);

/* Copies or fills 8 * n bytes, forwards; from 2 KiB on the processor does so up to twice as fast as a loop of ours. (A
 * byte at a time it would be as fast, but an emulated processor counts each step.) Both pointers are moved. */
#define RT_COPY_WORDS(p, q, n) __asm__ volatile("rep movsq" : "+D"(p), "+S"(q), "+c"(n) : : "memory")
#define RT_FILL_WORDS(p, word, n) __asm__ volatile("rep stosq" : "+D"(p), "+c"(n) : "a"(word) : "memory")
#define RT_MANY_BYTES ((size_t)2048)

/* Keeps gcc from recognising a loop as memcpy or memset and calling it. */
#define RT_BARRIER() __atomic_signal_fence(__ATOMIC_SEQ_CST)
