/* The command line, leaving, and standard input. */
#pragma once
#include <rt/base.h>
#include <rt/region.h>
#include <rt/sb.h>

/* Appends a name that the system has given. Bytes that are no UTF-8 become U+DC80 … U+DCFF, as Python's surrogateescape
 * has it. */
void rt_sb_given(rt_sb *out, const char *p);

/* Run by rt_main when the program has ended, before stdout is flushed; null if nothing needs it. */
extern void (*rt_exit_hook)(void);

/* Run by rt_main when the program has ended, its traceback or message shown and nothing flushed yet; set by programs that
 * import atexit. */
extern void (*rt_at_end)(void);
/* time.sleep in programs with threads; null in others. */
extern void (*rt_sleep_hook)(uint64_t nanoseconds);
/* What waits until the program's threads have ended; null in programs without. */
extern void (*rt_threads_end)(void);

/* len(sys.argv) and sys.argv[i] (0 ≤ i < rt_argv_count()), made in r. Invalid UTF-8 becomes lone surrogates. */
int64_t rt_argv_count(void);
rt_str rt_argv_str(rt_region *r, int64_t i);
/* The same of the environment's entries, NAME=value. */
int64_t rt_env_count(void);
rt_str rt_env_str(rt_region *r, int64_t i);
/* 32 unpredictable bits. */
int64_t rt_entropy_word(void);

/* sys.setrecursionlimit(calls): asks for a stack that has room for them. */
void rt_recursion_set_limit(int64_t calls);

/* time.sleep(seconds); raises ValueError or OverflowError. */
void rt_time_sleep(double seconds);

/* input(prompt): EOFError at the end of stdin. A null prompt writes nothing. */
rt_str rt_input(rt_region *r, rt_str prompt);
/* sys.stdin.readline(): the line with its newline; "" at the end. */
rt_str rt_stdin_readline(rt_region *r);
/* sys.stdin.read(): all the rest. */
rt_str rt_stdin_read(rt_region *r);
