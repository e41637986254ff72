#include <rt/thread.h>

rt_thread *rt_thread_now, *rt_threads;
size_t rt_stack_wanted;
