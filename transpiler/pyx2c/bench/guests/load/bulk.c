/* Blocks of bytes over one connection, into the guest or out of it. Each begins with nine bytes from us: the direction
 * ('I' or 'O') and the size, big-endian. A block that has gone in is acknowledged with its size, eight bytes. */
#include <netinet/tcp.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "load.h"

enum { ROOM = 1 << 18 };

static char room[ROOM];
static int sock;

static void send_all(const char *p, size_t n) {
  while (n) {
    ssize_t put = send(sock, p, n, 0);
    if (put <= 0) fail("send");
    p += put, n -= (size_t)put;
  }
}

static void receive(size_t n) {
  while (n) {
    ssize_t got = recv(sock, room, n < ROOM ? n : ROOM, 0);
    if (got <= 0) fail("recv");
    n -= (size_t)got;
  }
}

static void block(bool in, uint64_t size) {
  char head[9] = {in ? 'I' : 'O'};
  for (int i = 0; i < 8; i++) head[1 + i] = (char)(size >> (56 - 8 * i));
  send_all(head, sizeof head);
  if (!in) return receive(size);
  for (uint64_t left = size; left;) {
    size_t n = left < ROOM ? left : ROOM;
    send_all(room, n);
    left -= n;
  }
  receive(8);
  if (memcmp(room, head + 1, 8)) fail("the guest has counted another size");
  memset(room, 0, 8);
}

void load_bulk(const plan *p, char **arguments) {
  struct sockaddr_in server = address_of(arguments[0], arguments[1]);
  uint64_t size = strtoull(arguments[2], 0, 10);
  bool in = !strcmp(arguments[3], "in");
  sock = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (sock < 0 || connect(sock, (struct sockaddr *)&server, sizeof server)) fail("connect");
  account_begin(p);
  for (;;) {
    uint64_t begun = now_ns();
    block(in, size);
    if (!account_step(now_ns() - begun)) break;
  }
  account_print();
}
