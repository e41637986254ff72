/* load KIND DOMAIN WARM COUNT ARGUMENT...: asks a guest for something again and again, and says what it cost.
 *   http ADDRESS PORT PATH LENGTH CONNECTIONS keep|new
 *   dns  ADDRESS PORT NAME IN_FLIGHT answers|any
 *   bulk ADDRESS PORT BYTES in|out
 *   boot ADDRESS INTERVAL_US          (unpauses the domain)
 *   console                           (prints what the guest has printed) */
#include <arpa/inet.h>
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "load.h"

_Noreturn void fail(const char *why) {
  fprintf(stderr, "load: %s: %s\n", why, strerror(errno));
  exit(1);
}

struct sockaddr_in address_of(const char *address, const char *port) {
  struct sockaddr_in to = {.sin_family = AF_INET, .sin_port = htons((uint16_t)atoi(port))};
  if (inet_pton(AF_INET, address, &to.sin_addr) != 1) fail("address");
  return to;
}

typedef struct kind {
  const char *name;
  int arguments;
  void (*run)(const plan *, char **);
} kind;

static const kind kinds[] = {
  {"http", 6, load_http}, {"dns", 5, load_dns}, {"bulk", 4, load_bulk}, {"boot", 2, load_boot},
  {"console", 0, load_console}};

int main(int argc, char **argv) {
  signal(SIGPIPE, SIG_IGN);
  for (size_t i = 0; argc > 4 && i < sizeof kinds / sizeof *kinds; i++) {
    if (strcmp(kinds[i].name, argv[1]) || argc != 5 + kinds[i].arguments) continue;
    plan p = {(uint32_t)atoi(argv[2]), strtoul(argv[3], 0, 10), strtoul(argv[4], 0, 10)};
    if (!p.count) break;
    kinds[i].run(&p, argv + 5);
    return 0;
  }
  fprintf(stderr, "load: wrong usage\n");
  return 2;
}
