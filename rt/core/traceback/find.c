#include <rt/platform.h>
#include <rt/string.h>
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

static bool rt_lines_read(uint32_t frame, rt_lines_frame *f) {
  const uint8_t *at = rt_lines_at(RT_LINES_FRAMES, 0);
  uint32_t size = 0;
  for (uint32_t count = 0;; frame -= count) {
    at += size;
    f->file = rt_lines_number(&at);
    f->function = rt_lines_number(&at);
    count = rt_lines_number(&at);
    size = rt_lines_number(&at);
    if (frame < count) break;
  }
  f->line = f->text = 0;
  do {
    uint32_t head = rt_lines_number(&at), text = head >> 1 & 3;
    f->line += head >> 3;
    if (text == RT_LINES_GIVEN) f->text = rt_lines_number(&at);
    else if (text == RT_LINES_NEXT) f->text += (uint32_t)rt_strlen((const char *)rt_lines_at(RT_LINES_STRINGS, f->text)) + 1;
    f->carets = rt_lines_number(&at);
    f->outer = head & 1 ? rt_lines_number(&at) + 1 : 0;
  } while (frame--);
  return true;
}

bool rt_lines_find(const void *pc, rt_lines_frame *f) {
  if (!rt_lines) return false;
  const rt_lines_block *blocks = (const rt_lines_block *)(rt_lines + 5);
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
    if (here == wanted) return rt_lines_read(frame, f);
  }
  return false;
}

bool rt_lines_outer(rt_lines_frame *f) { return f->outer && rt_lines_read(f->outer - 1, f); }

uint64_t rt_lines_count(const void *pc) {
  rt_lines_frame f;
  uint64_t n = 0;
  for (bool is = rt_lines_find(pc, &f); is; is = rt_lines_outer(&f)) n++;
  return n;
}
