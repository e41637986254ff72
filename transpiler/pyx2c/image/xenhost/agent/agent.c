/* dom0's only service: takes files and commands from the host and runs one guest at a time.
 * From the host:   F path (create)   D bytes (append to it)   X shell command
 *                  R domain, buffered (run)   I input bytes   Z (end of input)   K (stop the run)
 *                  C interface (capture its frames during runs; empty: no more)
 * To the host:     H (ready)   x status, output   o output bytes   e the run's end (struct run_end)
 *                  p a captured frame (capture.h)
 * During a run a command runs beside the guest. */
#include <fcntl.h>
#include <linux/random.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>

#include "capture.h"
#include "channel.h"
#include "command.h"
#include "console.h"
#include "domain.h"
#include "store.h"

enum { END_STOPPED = 254, END_FAILED = 255 };

typedef struct __attribute__((packed)) run_end {
  uint32_t reason;   /* the domain's shutdown reason, or END_* */
  int32_t status;    /* what it wrote to data/pyx2c-status, or -1 */
  uint64_t start_ns, first_ns, end_ns, cpu_ns; /* dom0's clock at unpause, first output (0: none), end */
} run_end;

typedef struct bytes {
  char *p;
  size_t n, room;
} bytes;

static int host, events, store;
static channel_frame frame;
static int open_file = -1;
static uint32_t domain;
static bytes input, kept;     /* not yet in the ring; not yet sent (a buffered run) */
static int buffered, stopped;
static run_end end;

static uint64_t now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

static void append(bytes *b, const char *p, size_t n) {
  if (b->n + n > b->room) {
    b->room = 2 * (b->n + n);
    b->p = realloc(b->p, b->room);
    if (!b->p) channel_die("out of memory");
  }
  memcpy(b->p + b->n, p, n);
  b->n += n;
}

static void begin_file(const char *path) {
  if (open_file >= 0) close(open_file);
  open_file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0755);
}

static void append_file(void) {
  if (open_file < 0 || write(open_file, frame.body, frame.size) != (ssize_t)frame.size) channel_die("write file");
}

/* xl waits for the console daemon to name a terminal. That daemon is us, and there is none: any name lets xl go on.
 * Domain numbers only grow, so a new domain is one of the next few. */
static void offer_console(void) {
  static uint32_t next = 1;
  char path[64], text[16];
  for (uint32_t id = next; id < next + 8; id++) {
    if (!domain_look(id).exists) continue;
    snprintf(path, sizeof path, "/local/domain/%u/console/port", id);
    if (!store_read(path, text, sizeof text)) return;
    snprintf(path, sizeof path, "/local/domain/%u/console/tty", id);
    if (store_write(path, "/dev/null")) next = id + 1;
    return;
  }
}

static void begin_command(void) {
  if (open_file >= 0) close(open_file), open_file = -1;
  command_begin(frame.body);
}

/* Takes what the command has printed; true when it has ended, and its frame is sent. */
static int take_output(void) {
  const char *out;
  size_t n;
  if (!command_take(&out, &n)) return 0;
  channel_write(host, 'x', out, n);
  return 1;
}

/* Runs a shell command to its end, answering xl meanwhile. */
static void execute(void) {
  begin_command();
  for (;;) {
    struct pollfd p = {command_descriptor(), POLLIN, 0};
    if (poll(&p, 1, 20) == 0) offer_console();
    else if (take_output()) return;
  }
}

static void choose_capture(void) {
  if (!capture_choose(frame.body)) channel_die("no interface to capture");
}

static void pump_capture(void) {
  static char captured[CAPTURE_MAX];
  for (size_t n; (n = capture_take(captured));) channel_write(host, 'p', captured, n);
}

static void node(char *path, size_t size, const char *name) {
  snprintf(path, size, "/local/domain/%u/data/%s", domain, name);
}

/* A guest's input has no end of its own: the count of all bytes ever sent stands in the store once it is known, and
 * before that a sign that the bytes are a file's and no keys. */
static void tell_input(const char *count) {
  char path[96];
  node(path, sizeof path, "pyx2c-stdin-size");
  store_write(path, count);
}

static void end_input(const char *count) {
  tell_input(count);
  console_notify();
}

static void feed_input(void) {
  size_t n = input.n ? console_write(input.p, input.n) : 0;
  memmove(input.p, input.p + n, input.n - n);
  input.n -= n;
}

static void pump_output(void) {
  char out[2048];
  for (size_t n; (n = console_read(out));) {
    if (!end.first_ns) end.first_ns = now();
    if (buffered) append(&kept, out, n);
    else channel_write(host, 'o', out, n);
  }
}

static void take_command(void) {
  if (!channel_read(host, &frame)) channel_die("the host has gone");
  switch (frame.kind) {
  case 'I': append(&input, frame.body, frame.size); break;
  case 'Z': end_input(frame.body); break;
  case 'K': stopped = 1; break;
  case 'X': begin_command(); break;
  case 'F': begin_file(frame.body); break;
  case 'D': append_file(); break;
  default: channel_die("unexpected command");
  }
}

/* Waits for the console, the store, the host, a command or a captured frame, and serves each. */
static void serve_once(void) {
  struct pollfd p[] = {{host, POLLIN, 0},
                       {events, POLLIN, 0},
                       {store, POLLIN, 0},
                       {command_descriptor(), POLLIN, 0},
                       {capture_descriptor(), POLLIN, 0}};
  int commanded = command_descriptor() >= 0;
  if (poll(p, 5, commanded ? 20 : 1000) < 0) channel_die("poll");
  if (commanded) offer_console();
  if (p[3].revents) take_output();
  if (p[4].revents) pump_capture();
  if (p[1].revents & POLLIN) console_take_event();
  if (p[2].revents & POLLIN) store_take_event();
  if (p[0].revents) take_command();
  feed_input();
  pump_output();
}

static void read_status(void) {
  char path[96], text[16];
  node(path, sizeof path, "pyx2c-status");
  end.status = store_read(path, text, sizeof text) ? atoi(text) : -1;
}

static void send_kept(void) {
  for (size_t at = 0; at < kept.n; at += CHANNEL_MAX) {
    size_t n = kept.n - at < CHANNEL_MAX ? kept.n - at : CHANNEL_MAX;
    channel_write(host, 'o', kept.p + at, n);
  }
}

static void run_until_end(void) {
  domain_state s = domain_look(domain);
  for (; s.exists && !s.ended && !stopped; s = domain_look(domain)) serve_once();
  if (stopped) domain_pause(domain);
  pump_output();
  end.end_ns = now();
  end.cpu_ns = domain_look(domain).cpu_ns; /* asked now that its CPU has surely left it */
  end.reason = stopped ? END_STOPPED : !s.exists ? END_FAILED : s.crashed ? 3 : s.reason;
}

static void run(void) {
  memcpy(&domain, frame.body, 4);
  buffered = frame.body[4];
  stopped = 0, input.n = kept.n = 0;
  memset(&end, 0, sizeof end);
  end.reason = END_FAILED;
  end.status = -1;
  if (console_attach(domain)) {
    tell_input("?");
    end.start_ns = now();
    domain_unpause(domain);
    run_until_end();
    read_status();
  }
  console_detach();
  send_kept();
  pump_capture();
  while (command_descriptor() >= 0 && !take_output()) continue;
  channel_write(host, 'e', &end, sizeof end);
}

/* libuuid sleeps for two seconds a time while the kernel's pool is empty. Nothing secret is made in this dom0, so
 * a constant serves, and keeps measured runs alike. */
static void seed_entropy(void) {
  struct { int bits, size; uint32_t words[16]; } seed = {512, 64, {0}};
  for (unsigned i = 0; i < 16; i++) seed.words[i] = 2654435761u * (i + 1);
  int fd = open("/dev/random", O_WRONLY | O_CLOEXEC);
  if (fd < 0 || ioctl(fd, RNDADDENTROPY, &seed)) channel_die("entropy");
  close(fd);
}

int main(int argc, char **argv) {
  if (argc == 2 && !strcmp(argv[1], "seed")) return seed_entropy(), 0;
  host = channel_open("pyx2c.control");
  store = store_open();
  domain_open();
  events = console_open();
  channel_write(host, 'H', "", 0);
  while (channel_read(host, &frame)) {
    switch (frame.kind) {
    case 'F': begin_file(frame.body); break;
    case 'D': append_file(); break;
    case 'X': execute(); break;
    case 'R': run(); break;
    case 'C': choose_capture(); break;
    case 'I': case 'Z': case 'K': break; /* sent before the host saw the end of the run */
    default: channel_die("unknown command");
    }
  }
  return 0;
}
