/* Counts steps, and asks the hypervisor for the time that the CPUs of the guest and of dom0 have run, when the warming
 * up ends and when the last step is done. */
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>

#include "domain.h"
#include "load.h"

typedef struct moment {
  uint64_t clock, guest, dom0, client;
} moment;

static plan current;
static size_t done, retries;
static uint64_t *latencies;
static moment start, end;

uint64_t now_ns(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

static uint64_t client_ns(void) {
  struct timespec t;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

static moment look(void) {
  domain_state guest = domain_look(current.domain);
  if (!guest.exists || guest.ended) fail("the guest has ended");
  return (moment){now_ns(), guest.cpu_ns, domain_look(0).cpu_ns, client_ns()};
}

void account_begin(const plan *p) {
  current = *p;
  done = retries = 0;
  latencies = calloc(p->count + 1, sizeof *latencies);
  if (!latencies) fail("out of memory");
  domain_open();
  if (!current.warm) start = look();
}

bool account_step(uint64_t ns) {
  if (done >= current.warm + current.count) return false;
  if (done >= current.warm) latencies[done - current.warm] = ns;
  done++;
  if (done == current.warm) start = look();
  if (done < current.warm + current.count) return true;
  end = look();
  return false;
}

void account_retry(void) { retries++; }

static int compare(const void *a, const void *b) {
  uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
  return x < y ? -1 : x > y;
}

static void print(const char *name, uint64_t value) { printf("%s %llu\n", name, (unsigned long long)value); }

/* Nanoseconds, but for count and retries. `client` is part of `dom0`. */
void account_print(void) {
  size_t n = current.count;
  qsort(latencies, n, sizeof *latencies, compare);
  print("count", n);
  print("elapsed", end.clock - start.clock);
  print("guest", end.guest - start.guest);
  print("dom0", end.dom0 - start.dom0);
  print("client", end.client - start.client);
  print("latency_median", latencies[n / 2]);
  print("latency_p99", latencies[n * 99 / 100]);
  print("latency_max", latencies[n - 1]);
  print("retries", retries);
}
