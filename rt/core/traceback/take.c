#include <rt/exc.h>
#include <rt/trace.h>

/* Walks from `frame`'s return address to the first function whose frame lies above `limit`, or to where the chain of
 * frames is broken (code without frame pointers); equal neighbours become one call. Passes over `skip` calls, fills
 * at most `room` (none if `calls` is null) and returns how many it has met. */
static uint64_t rt_trace_walk(void **frame, const void *limit, uint64_t skip, rt_trace_call *calls, uint64_t room) {
  uint64_t count = 0;
  const void *last = NULL;
  for (;; frame = frame[0]) {
    const void *pc = frame[1];
    if (pc != last) {
      if (count == skip + room) break;
      last = pc;
      if (calls && count >= skip) calls[count - skip] = (rt_trace_call){pc, 0};
      count++;
    }
    if (calls && count > skip) calls[count - skip - 1].times++;
    if ((const void *)frame[0] > limit || (const void *)frame[0] <= (const void *)frame) break;
  }
  return count;
}

#define RT_TRACE_SPARE 64

rt_trace *rt_trace_take(void **frame, const void *limit, rt_trace *inner, bool outermost) {
  static uint64_t rt_trace_spare[(sizeof(rt_trace) + RT_TRACE_SPARE * sizeof(rt_trace_call)) / 8];
  uint64_t all = rt_trace_walk(frame, limit, 0, NULL, outermost ? UINT64_MAX : RT_TRACE_CALLS);
  uint64_t count = all < RT_TRACE_CALLS ? all : RT_TRACE_CALLS;
  rt_trace *t = rt_alloc_try(rt_exc_home(), sizeof *t + count * sizeof(rt_trace_call));
  if (!t) {
    t = (rt_trace *)rt_trace_spare;
    if (count > RT_TRACE_SPARE) count = RT_TRACE_SPARE;
    if (inner == t) inner = NULL;
  }
  t->inner = inner;
  t->count = count;
  rt_trace_walk(frame, limit, outermost ? all - count : 0, t->calls, count);
  return t;
}
