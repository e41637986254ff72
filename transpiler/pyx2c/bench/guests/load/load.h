/* What the load clients share: the phases of a measurement, and the figures they end with. */
#pragma once
#include <netinet/in.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* The number of steps that warm up, and of those that count; the guest they are asked of. */
typedef struct plan {
  uint32_t domain;
  size_t warm, count;
} plan;

_Noreturn void fail(const char *why);
uint64_t now_ns(void);
struct sockaddr_in address_of(const char *address, const char *port);

/* Begins with the warming up. */
void account_begin(const plan *p);
/* One more step is done; it has lasted `ns`. False when it was the last one. */
bool account_step(uint64_t ns);
/* Something that was sent had to be sent again. */
void account_retry(void);
/* Prints the figures, "name value" a line: see account.c. */
void account_print(void);

void load_http(const plan *p, char **arguments);
void load_dns(const plan *p, char **arguments);
void load_bulk(const plan *p, char **arguments);
void load_boot(const plan *p, char **arguments);
void load_console(const plan *p, char **arguments);
