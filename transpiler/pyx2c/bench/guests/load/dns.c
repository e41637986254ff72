/* Queries for an address, a fixed number of them in flight; each answer's identifier and question are checked. Lost
 * ones are asked again, and counted. */
#include <errno.h>
#include <poll.h>
#include <string.h>
#include <stdlib.h>
#include <sys/socket.h>

#include "load.h"

enum { SLOTS = 1 << 16, QUERY_MAX = 300, HEAD = 12, LOST_MS = 200, ROUNDS_MAX = 20, ANSWER = 0x80, RCODE = 15 };

static int sock;
static unsigned char query[QUERY_MAX];
static size_t query_size;
static uint64_t sent[SLOTS]; /* when; 0: not under way */
static uint16_t next_id;
static bool check_answers;

/* The question for the A record of `name`, after an empty head (RFC 1035, 4.1). */
static void make_query(const char *name) {
  if (strlen(name) > 250) fail("name");
  query[2] = 1; /* recursion desired */
  query[5] = 1; /* one question */
  size_t at = HEAD;
  while (*name) {
    size_t n = strcspn(name, ".");
    query[at++] = (unsigned char)n;
    memcpy(query + at, name, n);
    at += n;
    name += n + (name[n] == '.');
  }
  query[at++] = 0;
  memcpy(query + at, "\0\1\0\1", 4);
  query_size = at + 4;
}

static void ask(void) {
  uint16_t id = next_id++;
  query[0] = (unsigned char)(id >> 8);
  query[1] = (unsigned char)id;
  sent[id] = now_ns();
  if (send(sock, query, query_size, 0) != (ssize_t)query_size) fail("send");
}

static void check(const unsigned char *answer, size_t n) {
  if (!(answer[2] & ANSWER) || answer[3] & RCODE) fail("the answer is an error");
  if (answer[6] == 0 && answer[7] == 0) fail("the answer has no record");
  if (n < query_size || memcmp(answer + HEAD, query + HEAD, query_size - HEAD)) fail("the answer is to another question");
}

/* No answer comes any more: all that are under way are lost. */
static void ask_again(size_t flight) {
  static size_t rounds;
  if (++rounds > ROUNDS_MAX) fail("answers are lost");
  memset(sent, 0, sizeof sent);
  for (size_t i = 0; i < flight; i++) {
    account_retry();
    ask();
  }
}

/* Takes one answer; false when it was the last. */
static bool take(void) {
  unsigned char answer[1500];
  ssize_t n = recv(sock, answer, sizeof answer, 0);
  if (n < HEAD) fail("recv");
  uint16_t id = (uint16_t)(answer[0] << 8 | answer[1]);
  if (!sent[id]) fail("an answer to nothing");
  if (check_answers) check(answer, (size_t)n);
  uint64_t lasted = now_ns() - sent[id];
  sent[id] = 0;
  if (!account_step(lasted)) return false;
  ask();
  return true;
}

void load_dns(const plan *p, char **arguments) {
  struct sockaddr_in server = address_of(arguments[0], arguments[1]);
  make_query(arguments[2]);
  check_answers = !strcmp(arguments[4], "answers");
  sock = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
  if (sock < 0 || connect(sock, (struct sockaddr *)&server, sizeof server)) fail("socket");
  account_begin(p);
  size_t flight = strtoul(arguments[3], 0, 10);
  for (size_t i = 0; i < flight; i++) ask();
  for (;;) {
    struct pollfd ready = {sock, POLLIN, 0};
    if (poll(&ready, 1, LOST_MS) == 0) {
      ask_again(flight);
      continue;
    }
    if (!take()) break;
  }
  account_print();
}
