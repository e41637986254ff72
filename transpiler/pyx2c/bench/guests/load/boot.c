/* From unpause to the first answered packet: an echo request (RFC 792) every so often until one is answered. */
#include <netinet/ip_icmp.h>
#include <poll.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

#include "domain.h"
#include "load.h"

enum { LONGEST_S = 20 };

static int sock;
static struct sockaddr_in guest;

static void ask(void) {
  struct icmphdr echo = {.type = ICMP_ECHO, .un.echo = {1, 1}};
  const uint16_t *words = (const uint16_t *)&echo;
  uint32_t sum = 0;
  for (size_t i = 0; i < sizeof echo / 2; i++) sum += words[i];
  echo.checksum = (uint16_t)~((sum >> 16) + sum);
  sendto(sock, &echo, sizeof echo, 0, (struct sockaddr *)&guest, sizeof guest); /* there may be no carrier yet */
}

static bool answered(void) {
  unsigned char packet[256];
  ssize_t n = recv(sock, packet, sizeof packet, MSG_DONTWAIT);
  size_t head = (size_t)(packet[0] & 15) * 4;
  return n > (ssize_t)head && packet[head] == ICMP_ECHOREPLY;
}

void load_boot(const plan *p, char **arguments) {
  guest = address_of(arguments[0], "0");
  useconds_t interval = (useconds_t)atoi(arguments[1]);
  sock = socket(AF_INET, SOCK_RAW | SOCK_CLOEXEC, IPPROTO_ICMP);
  if (sock < 0) fail("socket");
  account_begin(p);
  uint64_t begun = now_ns();
  if (!domain_unpause(p->domain)) fail("unpause");
  while (!answered()) {
    if (now_ns() - begun > LONGEST_S * 1000000000ull) fail("no answer");
    ask();
    usleep(interval);
  }
  account_step(now_ns() - begun);
  account_print();
}
