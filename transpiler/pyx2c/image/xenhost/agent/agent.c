/* dom0's only service: takes files and commands from the host and runs one guest at a time.
 * From the host:   F path (create)   D bytes (append to it)   X shell command
 *                  R domain, buffered (run)   I input bytes   Z (end of input)   K (stop the run)
 * To the host:     H (ready)   x status, output   o output bytes   e the run's end (struct run_end) */
#include <fcntl.h>
#include <linux/random.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "channel.h"
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

/* Reads a command's output to its end, answering xl meanwhile; at most `room` bytes are kept. */
static size_t collect(int fd, char *out, size_t room) {
  char rest[4096];
  for (size_t n = 0;;) {
    struct pollfd p = {fd, POLLIN, 0};
    if (poll(&p, 1, 20) == 0) {
      offer_console();
      continue;
    }
    ssize_t got = n < room ? read(fd, out + n, room - n) : read(fd, rest, sizeof rest);
    if (got <= 0) return n;
    if (n < room) n += (size_t)got;
  }
}

/* Runs a shell command; its output is one frame, after the four bytes of its status. */
static void execute(void) {
  if (open_file >= 0) close(open_file), open_file = -1;
  static char out[CHANNEL_MAX];
  FILE *f = popen(frame.body, "r");
  if (!f) channel_die("popen");
  size_t n = 4 + collect(fileno(f), out + 4, sizeof out - 4);
  int status = pclose(f);
  int32_t code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  memcpy(out, &code, 4);
  channel_write(host, 'x', out, n);
}

static void node(char *path, size_t size, const char *name) {
  snprintf(path, size, "/local/domain/%u/data/%s", domain, name);
}

/* A guest's input has no end of its own: the count of all bytes ever sent stands in the store once it is known. */
static void end_input(const char *count) {
  char path[96];
  node(path, sizeof path, "pyx2c-stdin-size");
  store_write(path, count);
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
  default: channel_die("unexpected command");
  }
}

/* Waits for the console, the store or the host, and serves each. */
static void serve_once(void) {
  struct pollfd p[] = {{host, POLLIN, 0}, {events, POLLIN, 0}, {store, POLLIN, 0}};
  if (poll(p, 3, 1000) < 0) channel_die("poll");
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
    end.start_ns = now();
    domain_unpause(domain);
    run_until_end();
    read_status();
  }
  console_detach();
  send_kept();
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
    case 'I': case 'Z': case 'K': break; /* sent before the host saw the end of the run */
    default: channel_die("unknown command");
    }
  }
  return 0;
}
