/* Requests of HTTP/1.1 over a number of connections at once: each asks, waits for the whole answer, checks it, and asks
 * again, on the same connection or on a new one. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include "load.h"

enum { HEAD_MAX = 4096, WAIT_MS = 20000, CONNECTIONS_MAX = 256 };

typedef struct connection {
  int fd;
  bool sent;
  char head[HEAD_MAX];
  size_t head_size;
  bool in_body;
  size_t body; /* bytes that have come of it */
  uint64_t begun;
} connection;

static struct sockaddr_in server;
static char request[512];
static size_t request_size, length;
static bool keep;
static int poller;
static connection connections[CONNECTIONS_MAX];

static void reset(connection *c) {
  c->sent = c->in_body = false;
  c->head_size = c->body = 0;
  c->begun = now_ns();
}

static void dial(connection *c) {
  reset(c);
  c->fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
  if (c->fd < 0) fail("socket");
  if (connect(c->fd, (struct sockaddr *)&server, sizeof server) && errno != EINPROGRESS) fail("connect");
  struct epoll_event e = {.events = EPOLLIN | EPOLLOUT | EPOLLET, .data.ptr = c};
  if (epoll_ctl(poller, EPOLL_CTL_ADD, c->fd, &e)) fail("epoll_ctl");
}

static void ask(connection *c) {
  if (c->sent) return;
  ssize_t n = send(c->fd, request, request_size, 0);
  if (n < 0 && (errno == EAGAIN || errno == ENOTCONN)) return;
  if (n != (ssize_t)request_size) fail("send");
  c->sent = true;
}

/* The status line and the length, in a head that ends with an empty line. */
static void check_head(connection *c) {
  if (strncmp(c->head, "HTTP/1.1 200 ", 13)) fail("the answer's status is not 200");
  for (char *line = strstr(c->head, "\r\n"); line; line = strstr(line + 2, "\r\n"))
    if (!strncasecmp(line + 2, "content-length:", 15)) {
      if (strtoul(line + 17, 0, 10) != length) fail("the answer has another length");
      return;
    }
  fail("the answer has no length");
}

/* Takes `n` bytes of an answer. */
static void take(connection *c, const char *p, size_t n) {
  if (!c->in_body) {
    size_t room = HEAD_MAX - 1 - c->head_size, before = c->head_size, part = n < room ? n : room;
    memcpy(c->head + before, p, part);
    c->head[c->head_size += part] = 0;
    char *end = strstr(c->head, "\r\n\r\n");
    if (!end && c->head_size == HEAD_MAX - 1) fail("the answer's head is too long");
    if (!end) return;
    end[2] = 0;
    check_head(c);
    c->in_body = true;
    size_t head = (size_t)(end + 4 - c->head) - before;
    n -= head;
  }
  c->body += n;
  if (c->body > length) fail("the answer is too long");
}

/* One answer is whole. False when that was the last one. */
static bool next(connection *c) {
  if (!account_step(now_ns() - c->begun)) return false;
  if (keep) {
    reset(c);
    ask(c);
  } else {
    close(c->fd);
    dial(c);
  }
  return true;
}

/* Reads all there is. False when the last answer has come. */
static bool serve(connection *c) {
  static char room[1 << 18];
  ask(c);
  for (;;) {
    ssize_t n = recv(c->fd, room, sizeof room, 0);
    if (n < 0 && (errno == EAGAIN || errno == ENOTCONN)) return true;
    if (n < 0) fail("recv");
    if (n == 0) {
      if (keep || !c->in_body || c->body != length) fail("the connection ended early");
      return next(c);
    }
    take(c, room, (size_t)n);
    if (keep && c->in_body && c->body == length && !next(c)) return false;
  }
}

static void loop(void) {
  for (;;) {
    struct epoll_event events[64];
    int n = epoll_wait(poller, events, 64, WAIT_MS);
    if (n <= 0) fail("no answer comes");
    for (int i = 0; i < n; i++)
      if (!serve(events[i].data.ptr)) return;
  }
}

void load_http(const plan *p, char **arguments) {
  server = address_of(arguments[0], arguments[1]);
  length = strtoul(arguments[3], 0, 10);
  size_t count = strtoul(arguments[4], 0, 10);
  keep = !strcmp(arguments[5], "keep");
  if (!count || count > CONNECTIONS_MAX) fail("connections");
  request_size = (size_t)snprintf(request, sizeof request, "GET %s HTTP/1.1\r\nHost: %s\r\n%s\r\n", arguments[2],
                                  arguments[0], keep ? "" : "Connection: close\r\n");
  poller = epoll_create1(EPOLL_CLOEXEC);
  account_begin(p);
  for (size_t i = 0; i < count; i++) dial(&connections[i]);
  loop();
  account_print();
}
