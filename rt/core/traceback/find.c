#include <rt/platform.h>
#include <rt/trace.h>

const uint8_t *rt_lines_at(rt_lines_part part, uint32_t offset) {
  return (const uint8_t *)rt_lines + rt_lines[part] + offset;
}

uint32_t rt_lines_number(const uint8_t **at) {
  uint32_t n = 0, byte = 128;
  for (int shift = 0; byte & 128; shift += 7) {
    byte = *(*at)++;
    n |= (byte & 127) << shift;
  }
  return n;
}

static bool rt_lines_read(const uint8_t *at, rt_lines_frame *f) {
  const uint8_t *start = at;
  f->line = rt_lines_number(&at);
  f->function = rt_lines_number(&at);
  f->text = rt_lines_number(&at);
  f->carets = rt_lines_number(&at);
  uint32_t back = rt_lines_number(&at);
  f->outer = back ? start - back : NULL;
  return true;
}

bool rt_lines_find(const void *pc, rt_lines_frame *f) {
  if (!rt_lines) return false;
  const rt_lines_block *blocks = (const rt_lines_block *)(rt_lines + 6);
  intptr_t wanted = (intptr_t)pc - (intptr_t)rt_main;
  uint32_t low = 0, high = rt_lines[0]; /* the last block that does not begin behind it is before `high` */
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (blocks[middle].pc <= wanted) low = middle + 1;
    else high = middle;
  }
  if (!low) return false;
  const uint8_t *at = (const uint8_t *)rt_lines + blocks[low - 1].at;
  const uint8_t *end = low < rt_lines[0] ? (const uint8_t *)rt_lines + blocks[low].at : rt_lines_at(RT_LINES_FRAMES, 0);
  intptr_t here = blocks[low - 1].pc;
  uint32_t frame = 0;
  while (at < end && here <= wanted) {
    here += rt_lines_number(&at);
    uint32_t moved = rt_lines_number(&at);
    frame += moved >> 1 ^ -(moved & 1);
    if (here == wanted) return rt_lines_read(rt_lines_at(RT_LINES_FRAMES, frame), f);
  }
  return false;
}

bool rt_lines_outer(rt_lines_frame *f) { return f->outer && rt_lines_read(f->outer, f); }

uint64_t rt_lines_count(const void *pc) {
  rt_lines_frame f;
  uint64_t n = 0;
  for (bool is = rt_lines_find(pc, &f); is; is = rt_lines_outer(&f)) n++;
  return n;
}
