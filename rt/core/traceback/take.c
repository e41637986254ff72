#include <rt/exc.h>
#include <rt/trace.h>

/* Walks from `frame`'s return address to the first function whose frame lies above `limit`; equal neighbours
 * become one call. Fills at most `room` calls (none if `calls` is null) and returns how many there are. */
static uint64_t rt_trace_walk(void **frame, const void *limit, rt_trace_call *calls, uint64_t room) {
  uint64_t count = 0;
  const void *last = NULL;
  for (;; frame = frame[0]) {
    const void *pc = frame[1];
    if (pc != last) {
      if (count == room) break;
      if (calls) calls[count] = (rt_trace_call){pc, 0};
      last = pc;
      count++;
    }
    if (calls) calls[count - 1].times++;
    if ((const void *)frame[0] > limit) break;
  }
  return count;
}

#define RT_TRACE_SPARE 64

rt_trace *rt_trace_take(void **frame, const void *limit, rt_trace *inner) {
  static uint64_t rt_trace_spare[(sizeof(rt_trace) + RT_TRACE_SPARE * sizeof(rt_trace_call)) / 8];
  uint64_t count = rt_trace_walk(frame, limit, NULL, RT_TRACE_CALLS);
  rt_trace *t = rt_alloc_try(rt_exc_home(), sizeof *t + count * sizeof(rt_trace_call));
  if (!t) {
    t = (rt_trace *)rt_trace_spare;
    if (count > RT_TRACE_SPARE) count = RT_TRACE_SPARE;
    if (inner == t) inner = NULL;
  }
  t->inner = inner;
  t->count = rt_trace_walk(frame, limit, t->calls, count);
  return t;
}
