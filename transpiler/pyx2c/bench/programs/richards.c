/* The twin of richards.py: tasks are structs with a function for their step. */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

enum { IDLE, WORKER, HANDLER_A, HANDLER_B, DEVICE_A, DEVICE_B, TASKS };
enum { FOR_DEVICE, FOR_WORKER };
#define LETTERS 4

typedef struct packet {
  struct packet *link;
  int owner, kind, datum, letters[LETTERS];
} packet;

typedef struct task task;
struct task {
  task *next;
  task *(*step)(task *, packet *);
  int number, priority;
  bool held, waiting;
  packet *queue;
  union {
    struct { int control; long rounds; } idle;
    struct { int target, letter; } worker;
    struct { int device; packet *work, *free; } handler;
    struct { packet *pending; unsigned checksum; } device;
  };
};

static task *tasks, *table[TASKS];
static long packets, holds, steps;

static packet *append(packet *p, packet *queue) {
  p->link = NULL;
  if (!queue) return p;
  packet *last = queue;
  while (last->link) last = last->link;
  last->link = p;
  return queue;
}

static task *wait(task *self) {
  self->waiting = true;
  return self;
}

static task *hold(task *self) {
  holds++;
  self->held = true;
  return self;
}

static task *release(task *self, int number) {
  task *t = table[number];
  t->held = false;
  return t->priority > self->priority ? t : self;
}

static task *send(task *self, int number, packet *p) {
  packets++;
  task *t = table[number];
  p->owner = self->number;
  t->queue = append(p, t->queue);
  return t->priority > self->priority ? t : self;
}

static task *step_idle(task *self, packet *p) {
  (void)p;
  if (--self->idle.rounds == 0) return hold(self);
  if (!(self->idle.control & 1)) {
    self->idle.control >>= 1;
    return release(self, DEVICE_A);
  }
  self->idle.control = self->idle.control >> 1 ^ 0xD008;
  return release(self, DEVICE_B);
}

static task *step_worker(task *self, packet *p) {
  if (!p) return wait(self);
  self->worker.target = self->worker.target == HANDLER_A ? HANDLER_B : HANDLER_A;
  p->datum = 0;
  for (int i = 0; i < LETTERS; i++) {
    self->worker.letter = self->worker.letter < 26 ? self->worker.letter + 1 : 1;
    p->letters[i] = 64 + self->worker.letter;
  }
  self->waiting = true;
  return send(self, self->worker.target, p);
}

static task *step_handler(task *self, packet *p) {
  if (p) {
    if (p->kind == FOR_WORKER)
      self->handler.work = append(p, self->handler.work);
    else
      self->handler.free = append(p, self->handler.free);
  }
  packet *work = self->handler.work, *carrier = self->handler.free;
  if (!work) return wait(self);
  if (work->datum >= LETTERS) {
    self->handler.work = work->link;
    return send(self, WORKER, work);
  }
  if (!carrier) return wait(self);
  self->handler.free = carrier->link;
  carrier->datum = work->letters[work->datum++];
  return send(self, self->handler.device, carrier);
}

static task *step_device(task *self, packet *p) {
  if (p) {
    self->device.checksum = (self->device.checksum * 31 + p->datum) % 1000003;
    self->device.pending = p;
    return hold(self);
  }
  packet *done = self->device.pending;
  if (!done) return wait(self);
  self->device.pending = NULL;
  return send(self, done->owner, done);
}

static void run(void) {
  for (task *t = tasks; t;) {
    if (t->held || (t->waiting && !t->queue)) {
      t = t->next;
      continue;
    }
    steps++;
    packet *p = NULL;
    if (t->waiting) {
      p = t->queue;
      t->queue = p->link;
      t->waiting = false;
    }
    task *again = t->step(t, p);
    t = again != t ? again : tasks;
  }
}

static task *add(int number, int priority, packet *queue, task *(*step)(task *, packet *)) {
  task *made = calloc(1, sizeof *made);
  *made = (task){.next = tasks, .step = step, .number = number, .priority = priority, .waiting = true, .queue = queue};
  return tasks = table[number] = made;
}

static packet *queue_of(int count, int kind) {
  packet *queue = NULL;
  while (count--) {
    packet *made = calloc(1, sizeof *made);
    made->link = queue;
    made->kind = kind;
    queue = made;
  }
  return queue;
}

int main(int argc, char **argv) {
  if (argc < 2) return 2;
  task *idle = add(IDLE, 0, NULL, step_idle);
  idle->waiting = false;
  idle->idle.control = 1;
  idle->idle.rounds = atol(argv[1]);
  add(WORKER, 1000, queue_of(2, FOR_WORKER), step_worker)->worker.target = HANDLER_A;
  add(HANDLER_A, 2000, queue_of(3, FOR_DEVICE), step_handler)->handler.device = DEVICE_A;
  add(HANDLER_B, 3000, queue_of(3, FOR_DEVICE), step_handler)->handler.device = DEVICE_B;
  task *first = add(DEVICE_A, 4000, NULL, step_device), *second = add(DEVICE_B, 5000, NULL, step_device);
  run();
  printf("%ld steps, %ld packets, %ld holds\n", steps, packets, holds);
  printf("checksums %u %u\n", first->device.checksum, second->device.checksum);
}
