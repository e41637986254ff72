#include <rt/platform.h>
#include <rt/trace.h>

static const rt_lines_frame *rt_lines_frames(void) {
  return (const rt_lines_frame *)(rt_lines + 2 + 2 * (size_t)rt_lines[0]);
}

const rt_lines_frame *rt_lines_find(const void *pc) {
  if (!rt_lines) return NULL;
  const rt_lines_site *sites = (const rt_lines_site *)(rt_lines + 2);
  intptr_t wanted = (intptr_t)pc - (intptr_t)rt_main;
  uint32_t low = 0, high = rt_lines[0];
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (sites[middle].pc < wanted) low = middle + 1;
    else high = middle;
  }
  if (low == rt_lines[0] || sites[low].pc != wanted) return NULL;
  return rt_lines_frames() + sites[low].frame;
}

const rt_lines_frame *rt_lines_outer(const rt_lines_frame *frame) {
  return frame->outer ? rt_lines_frames() + frame->outer - 1 : NULL;
}

const char *rt_lines_text(uint32_t offset) {
  return offset ? (const char *)(rt_lines_frames() + rt_lines[1]) + offset : NULL;
}
