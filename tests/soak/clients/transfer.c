/* transfer ADDRESS PORT BYTES in|out|quit: pseudo-random bytes into the guest or out of it; see programs/transfer.py.
 * Prints seconds, what this end has sent again, and the CRC, and fails where the two ends don't agree. */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <linux/tcp.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { ROOM = 1 << 16, SEED = 20011 };

static unsigned char made[ROOM], got[ROOM];
static uint32_t state = SEED, table[256];
static int sock;

static _Noreturn void fail(const char *why) {
  fprintf(stderr, "transfer: %s: %s\n", why, strerror(errno));
  exit(1);
}

static void make(size_t n) {
  for (size_t i = 0; i < n; i++) {
    state = state * 1664525 + 1013904223;
    made[i] = (unsigned char)(state >> 24);
  }
}

static void prepare_crc(void) {
  for (uint32_t i = 0; i < 256; i++) {
    uint32_t c = i;
    for (int k = 0; k < 8; k++) c = c & 1 ? c >> 1 ^ 0xEDB88320 : c >> 1;
    table[i] = c;
  }
}

static uint32_t crc_of(uint32_t crc, const unsigned char *p, size_t n) {
  crc = ~crc;
  while (n--) crc = crc >> 8 ^ table[(crc ^ *p++) & 255];
  return ~crc;
}

static void send_all(const unsigned char *p, size_t n) {
  while (n) {
    ssize_t put = send(sock, p, n, MSG_NOSIGNAL);
    if (put <= 0) fail("send");
    p += put, n -= (size_t)put;
  }
}

static void receive(unsigned char *p, size_t n) {
  while (n) {
    ssize_t part = recv(sock, p, n, 0);
    if (part == 0) errno = 0, fail("the guest has ended the connection");
    if (part < 0) fail("recv");
    p += part, n -= (size_t)part;
  }
}

static uint64_t big(const unsigned char *p, int n) {
  uint64_t value = 0;
  while (n--) value = value << 8 | *p++;
  return value;
}

static uint32_t transfer(bool in, uint64_t size) {
  uint32_t crc = 0;
  for (uint64_t left = size; left;) {
    size_t n = left < ROOM ? left : ROOM;
    make(n);
    crc = crc_of(crc, made, n);
    if (in) send_all(made, n);
    else receive(got, n);
    if (!in && memcmp(got, made, n)) errno = 0, fail("other bytes than the guest has made");
    left -= n;
  }
  return crc;
}

int main(int argc, char **argv) {
  struct sockaddr_in to = {.sin_family = AF_INET};
  if (argc != 5 || inet_pton(AF_INET, argv[1], &to.sin_addr) != 1) return fprintf(stderr, "wrong usage\n"), 2;
  to.sin_port = htons((uint16_t)atoi(argv[2]));
  prepare_crc();
  sock = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (sock < 0 || connect(sock, (struct sockaddr *)&to, sizeof to)) fail("connect");
  if (!strcmp(argv[4], "quit")) return send_all((const unsigned char *)"Q", 1), 0;
  bool in = !strcmp(argv[4], "in");
  uint64_t size = strtoull(argv[3], 0, 10);
  unsigned char head[13] = {in ? 'I' : 'O'}, end[12];
  for (int i = 0; i < 8; i++) head[1 + i] = (unsigned char)(size >> (56 - 8 * i));
  for (int i = 0; i < 4; i++) head[9 + i] = (unsigned char)(state >> (24 - 8 * i));
  struct timespec a, b;
  clock_gettime(CLOCK_MONOTONIC, &a);
  send_all(head, sizeof head);
  uint32_t crc = transfer(in, size);
  receive(end, sizeof end);
  clock_gettime(CLOCK_MONOTONIC, &b);
  errno = 0;
  if (big(end, 8) != size) fail("the guest has counted another size");
  if (big(end + 8, 4) != crc) fail("the guest has another CRC");
  struct tcp_info info;
  socklen_t n = sizeof info;
  if (getsockopt(sock, IPPROTO_TCP, TCP_INFO, &info, &n)) fail("TCP_INFO");
  double seconds = (double)(b.tv_sec - a.tv_sec) + (double)(b.tv_nsec - a.tv_nsec) / 1e9;
  printf("seconds %.2f crc %08x client_retransmitted %u\n", seconds, crc, info.tcpi_total_retrans);
  return 0;
}
