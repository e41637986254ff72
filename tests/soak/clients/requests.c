/* requests ADDRESS PORT COUNT EACH GOOD BAD FLOOD PATH:LENGTH...
 * Asks a web server COUNT times, EACH times on a connection, over GOOD connections at once, and checks each answer:
 * status, length, and the bytes, of which each follows from its place. Half of the connections end with "Connection:
 * close", half are closed by us. Meanwhile BAD clients of each kind misbehave:
 *   - reset in the middle of a request
 *   - gone in the middle of a request: nothing comes any more, not even an acknowledgment, for HOLD_MS
 *   - slow: the last PATH, which no other asks for, is read a few bytes at a time; half of them go in the middle
 * and FLOOD times in a second a burst of SYNs comes from addresses that nobody has.
 * Counts go to stderr every few seconds, and to stdout at the end, "name number" a line. */
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/filter.h>
#include <netinet/ip.h>
#include <netinet/tcp.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { HEAD_MAX = 4096, MOST = 1024, PATHS = 8, PATIENCE_MS = 30000, HOLD_MS = 8000, PAUSE_MS = 30, SIP = 3000,
       BURST = 64, SHOW_MS = 5000, SHOWN_FAILURES = 20, FAILURES_MOST = 100 };

typedef enum kind { GOOD, RESET, GONE, SLOW, KINDS } kind;

typedef struct client {
  kind kind;
  int fd;
  bool sent, in_body, closing, filtered;
  char head[HEAD_MAX];
  size_t head_size, body, left, path;
  uint64_t begun, due;
} client;

static struct sockaddr_in server;
static const char *paths[PATHS];
static size_t lengths[PATHS], path_count, each;
static size_t todo, answers, connections, failures, bad[KINDS], sipped, syns;
static int poller, raw;
static client clients[MOST];
static size_t client_count;

static _Noreturn void fail(const char *why) {
  fprintf(stderr, "requests: %s: %s\n", why, strerror(errno));
  exit(1);
}

static uint64_t now_ms(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (uint64_t)t.tv_sec * 1000 + (uint64_t)t.tv_nsec / 1000000;
}

static uint32_t any(void) {
  static uint64_t x = 88172645463325252;
  x ^= x << 13, x ^= x >> 7, x ^= x << 17;
  return (uint32_t)(x >> 16);
}

static void hang_up(client *c) {
  if (c->fd >= 0) close(c->fd);
  c->fd = -1;
}

/* So that nothing is sent at the end, no FIN and no RST. */
static void hang_up_silently(client *c) {
  int on = 1;
  if (c->fd >= 0 && setsockopt(c->fd, IPPROTO_TCP, TCP_REPAIR, &on, sizeof on)) fail("TCP_REPAIR");
  hang_up(c);
}

static void hang_up_hard(client *c) {
  struct linger now = {1, 0};
  if (c->fd >= 0) setsockopt(c->fd, SOL_SOCKET, SO_LINGER, &now, sizeof now);
  hang_up(c);
}

/* From now on nothing reaches this socket, so that it answers nothing. */
static void turn_deaf(client *c) {
  struct sock_filter none = BPF_STMT(BPF_RET | BPF_K, 0);
  struct sock_fprog program = {1, &none};
  if (setsockopt(c->fd, SOL_SOCKET, SO_ATTACH_FILTER, &program, sizeof program)) fail("SO_ATTACH_FILTER");
  c->filtered = true;
}

static void dial(client *c) {
  c->sent = c->in_body = c->closing = c->filtered = false;
  c->head_size = c->body = 0;
  c->left = each;
  c->begun = now_ms();
  c->due = 0;
  c->fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
  if (c->fd < 0) fail("socket");
  int small = 2048;
  if (c->kind == SLOW) setsockopt(c->fd, SOL_SOCKET, SO_RCVBUF, &small, sizeof small);
  if (connect(c->fd, (struct sockaddr *)&server, sizeof server) && errno != EINPROGRESS) fail("connect");
  struct epoll_event e = {.events = EPOLLIN | EPOLLOUT | EPOLLET, .data.ptr = c};
  if (epoll_ctl(poller, EPOLL_CTL_ADD, c->fd, &e)) fail("epoll_ctl");
}

/* A well-behaved client has not got what it asked for. */
static void lost(client *c, const char *why) {
  int error = errno;
  if (failures++ < SHOWN_FAILURES)
    printf("lost %s (%s) request %zu of its connection, sent %d, %zu bytes of the body, after %llu ms\n", why,
           strerror(error), each - c->left + 1, c->sent, c->body, (unsigned long long)(now_ms() - c->begun));
  hang_up(c);
}

static void ask(client *c) {
  if (c->sent) return;
  char text[512];
  c->path = c->kind == SLOW ? path_count - 1 : any() % (path_count - 1);
  c->closing = c->kind == GOOD && c->left == 1 && any() % 2;
  size_t n = (size_t)snprintf(text, sizeof text, "GET %s HTTP/1.1\r\nHost: soak\r\n%s\r\n", paths[c->path],
                              c->closing ? "Connection: close\r\n" : "");
  if (c->kind == RESET || c->kind == GONE) n = 5 + any() % (n - 6);
  ssize_t put = send(c->fd, text, n, MSG_NOSIGNAL);
  if (put < 0 && (errno == EAGAIN || errno == ENOTCONN)) return;
  if (put != (ssize_t)n) {
    if (c->kind == GOOD) lost(c, "send");
    else hang_up(c);
    return;
  }
  c->sent = true;
  if (c->kind == RESET) c->due = now_ms() + any() % 100;
  if (c->kind == GONE) c->due = now_ms() + 50 + any() % 100;
  if (c->kind == SLOW) c->due = now_ms() + PAUSE_MS;
}

/* False where the head is not that of a right answer. */
static bool right_head(client *c) {
  if (strncmp(c->head, "HTTP/1.1 200 ", 13)) return errno = 0, lost(c, "status"), false;
  for (char *line = strstr(c->head, "\r\n"); line; line = strstr(line + 2, "\r\n"))
    if (!strncasecmp(line + 2, "content-length:", 15)) {
      if (strtoul(line + 17, 0, 10) == lengths[c->path]) return true;
      break;
    }
  return errno = 0, lost(c, "length"), false;
}

static bool take(client *c, const char *p, size_t n) {
  if (!c->in_body) {
    size_t room = HEAD_MAX - 1 - c->head_size, before = c->head_size, part = n < room ? n : room;
    memcpy(c->head + before, p, part);
    c->head[c->head_size += part] = 0;
    char *end = strstr(c->head, "\r\n\r\n");
    if (!end && c->head_size == HEAD_MAX - 1) return errno = 0, lost(c, "head"), false;
    if (!end) return true;
    end[2] = 0;
    if (!right_head(c)) return false;
    c->in_body = true;
    size_t head = (size_t)(end + 4 - c->head) - before;
    p += head, n -= head;
  }
  if (c->body + n > lengths[c->path]) return errno = 0, lost(c, "too long"), false;
  for (size_t i = 0; i < n; i++)
    if (p[i] != (char)(32 + (c->body + i) * 7 % 95)) return errno = 0, lost(c, "other bytes"), false;
  c->body += n;
  return true;
}

static void dial_next(client *c) {
  hang_up(c);
  if (!todo) return;
  connections++;
  dial(c);
}

/* One answer is whole. */
static void answered(client *c) {
  answers++;
  if (todo) todo--;
  c->sent = c->in_body = false;
  c->head_size = c->body = 0;
  c->begun = now_ms();
  if (--c->left && todo) ask(c);
  else dial_next(c);
}

static void serve_good(client *c) {
  static char room[1 << 17];
  ask(c);
  while (c->fd >= 0) {
    ssize_t n = recv(c->fd, room, sizeof room, 0);
    if (n < 0 && (errno == EAGAIN || errno == ENOTCONN)) return;
    if (n < 0) return lost(c, "recv");
    if (n == 0) {
      errno = 0;
      if (c->closing && c->in_body && c->body == lengths[c->path]) answered(c);
      else lost(c, "ended early");
      return;
    }
    if (!take(c, room, (size_t)n)) return;
    if (!c->closing && c->in_body && c->body == lengths[c->path]) {
      int before = c->fd;
      answered(c);
      if (c->fd != before) return;
    }
  }
}

static void serve_slow(client *c) {
  char room[SIP];
  ssize_t n = recv(c->fd, room, sizeof room, 0);
  c->due = now_ms() + PAUSE_MS;
  if (n < 0 && errno == EAGAIN) return;
  if (n <= 0) return hang_up(c);
  sipped += (size_t)n;
  c->body += (size_t)n;
  bool leaves = c->fd % 2 && c->body > lengths[c->path] / 2;
  if (leaves) hang_up_hard(c);
  else if (c->body > lengths[c->path]) hang_up(c); /* the head is in there, too */
}

/* The time of a bad client has come. */
static void come(client *c) {
  switch (c->kind) {
  case RESET: return hang_up_hard(c);
  case SLOW: return serve_slow(c);
  default:
    if (c->filtered) return hang_up_silently(c);
    turn_deaf(c);
    c->due = now_ms() + HOLD_MS;
  }
}

static uint16_t folded(uint32_t sum) {
  while (sum >> 16) sum = (sum & 0xFFFF) + (sum >> 16);
  return (uint16_t)~sum;
}

/* SYNs from 198.18.0.0/15, whose answers nobody gets. */
static void flood(void) {
  for (int k = 0; k < BURST; k++, syns++) {
    struct { struct iphdr ip; struct tcphdr tcp; } packet = {0};
    packet.ip = (struct iphdr){.version = 4, .ihl = 5, .tot_len = htons(sizeof packet), .ttl = 64, .protocol = 6,
                               .saddr = htonl(0xC6120000 | (any() & 0x1FFFF)), .daddr = server.sin_addr.s_addr};
    packet.tcp.source = htons((uint16_t)(1024 + any() % 60000));
    packet.tcp.dest = server.sin_port;
    packet.tcp.seq = any();
    packet.tcp.doff = 5, packet.tcp.syn = 1, packet.tcp.window = htons(65535);
    uint16_t words[sizeof packet.tcp / 2], ends[4];
    memcpy(words, &packet.tcp, sizeof words);
    memcpy(ends, &packet.ip.saddr, sizeof ends);
    uint32_t sum = htons(6) + htons(sizeof packet.tcp);
    for (size_t i = 0; i < sizeof words / 2; i++) sum += words[i];
    for (size_t i = 0; i < 4; i++) sum += ends[i];
    packet.tcp.check = folded(sum);
    sendto(raw, &packet, sizeof packet, 0, (struct sockaddr *)&server, sizeof server);
  }
}

static void show(FILE *out, uint64_t begun) {
  fprintf(out, "answers %zu connections %zu lost %zu resets %zu gone %zu slow %zu sipped %zu syns %zu seconds %.1f\n",
          answers, connections, failures, bad[RESET], bad[GONE], bad[SLOW], sipped, syns,
          (double)(now_ms() - begun) / 1000);
  fflush(out);
}

/* What is due: bad clients, new ones in place of those that have gone, good ones that wait for too long. */
static void look_around(uint64_t now) {
  for (size_t i = 0; i < client_count; i++) {
    client *c = &clients[i];
    if (c->kind == GOOD) {
      if (c->fd >= 0 && now - c->begun > PATIENCE_MS) errno = 0, lost(c, "no answer");
      if (c->fd < 0 && todo && failures < FAILURES_MOST) connections++, dial(c);
      continue;
    }
    if (c->fd >= 0 && c->due && now >= c->due) come(c);
    if (c->fd >= 0 && !c->due && now - c->begun > PATIENCE_MS) hang_up_hard(c);
    if (c->fd < 0) bad[c->kind]++, dial(c);
  }
}

static void run(uint64_t floods) {
  uint64_t begun = now_ms(), looked = 0, flooded = begun, shown = begun;
  while (todo && failures < FAILURES_MOST) {
    struct epoll_event events[64];
    int n = epoll_wait(poller, events, 64, 10);
    for (int i = 0; i < n; i++) {
      client *c = events[i].data.ptr;
      if (c->fd < 0) continue;
      if (c->kind == GOOD) serve_good(c);
      else ask(c);
    }
    uint64_t now = now_ms();
    if (now - looked >= 10) look_around(now), looked = now;
    if (floods && now - flooded >= 1000 / floods) flood(), flooded = now;
    if (now - shown >= SHOW_MS) show(stderr, begun), shown = now;
  }
  for (size_t i = 0; i < client_count; i++) {
    if (clients[i].kind == GONE && clients[i].filtered) hang_up_silently(&clients[i]);
    else hang_up(&clients[i]);
  }
  show(stdout, begun);
}

static void add(kind which, size_t count) {
  for (; count--; client_count++) {
    if (client_count == MOST) fail("too many clients");
    clients[client_count] = (client){.kind = which, .fd = -1};
  }
}

int main(int argc, char **argv) {
  server.sin_family = AF_INET;
  if (argc < 10 || inet_pton(AF_INET, argv[1], &server.sin_addr) != 1) return fprintf(stderr, "wrong usage\n"), 2;
  server.sin_port = htons((uint16_t)atoi(argv[2]));
  todo = strtoul(argv[3], 0, 10);
  each = strtoul(argv[4], 0, 10);
  for (int i = 8; i < argc && path_count < PATHS; i++, path_count++) {
    paths[path_count] = strtok(argv[i], ":");
    lengths[path_count] = strtoul(strtok(0, ":"), 0, 10);
  }
  raw = socket(AF_INET, SOCK_RAW, IPPROTO_RAW);
  poller = epoll_create1(EPOLL_CLOEXEC);
  if (raw < 0 || poller < 0) fail("socket");
  add(GOOD, strtoul(argv[5], 0, 10));
  for (kind k = RESET; k < KINDS; k++) add(k, strtoul(argv[6], 0, 10));
  run(strtoul(argv[7], 0, 10));
  return failures != 0;
}
