/* The same program by hand in C: gcc -O2 twin.c. */
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static long fib(long n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }

/* Natural numbers in base 10^9, lowest digit first. */
typedef struct number {
  size_t size;
  uint32_t *digit;
} number;

#define BASE 1000000000u

static number make(size_t size) { return (number){size, calloc(size + 1, sizeof(uint32_t))}; }

static number from(uint32_t value) {
  number n = make(1);
  n.digit[0] = value;
  return n;
}

static number trimmed(number n) {
  while (n.size > 1 && n.digit[n.size - 1] == 0) n.size--;
  return n;
}

static number add(number a, number b) {
  size_t size = a.size > b.size ? a.size : b.size;
  number sum = make(size + 1);
  uint32_t carry = 0;
  for (size_t i = 0; i <= size; i++) {
    uint32_t digit = carry + (i < a.size ? a.digit[i] : 0) + (i < b.size ? b.digit[i] : 0);
    carry = digit >= BASE;
    sum.digit[i] = carry ? digit - BASE : digit;
  }
  return trimmed(sum);
}

/* a - b where a >= b. */
static number sub(number a, number b) {
  number difference = make(a.size);
  int32_t borrow = 0;
  for (size_t i = 0; i < a.size; i++) {
    int32_t digit = (int32_t)a.digit[i] - (i < b.size ? (int32_t)b.digit[i] : 0) - borrow;
    borrow = digit < 0;
    difference.digit[i] = (uint32_t)(borrow ? digit + (int32_t)BASE : digit);
  }
  return trimmed(difference);
}

static number mul(number a, number b) {
  number product = make(a.size + b.size);
  for (size_t i = 0; i < a.size; i++) {
    uint64_t carry = 0;
    for (size_t j = 0; j < b.size || carry; j++) {
      uint64_t digit = product.digit[i + j] + carry + (j < b.size ? (uint64_t)a.digit[i] * b.digit[j] : 0);
      product.digit[i + j] = (uint32_t)(digit % BASE);
      carry = digit / BASE;
    }
  }
  return trimmed(product);
}

static void fib_pair(long n, number *low, number *high) {
  if (n == 0) {
    *low = from(0);
    *high = from(1);
    return;
  }
  number a, b;
  fib_pair(n / 2, &a, &b);
  number c = mul(a, sub(add(b, b), a)), d = add(mul(a, a), mul(b, b));
  *low = n % 2 ? d : c;
  *high = n % 2 ? add(c, d) : d;
}

static char *text(number n) {
  char *all = malloc(n.size * 9 + 1), *p = all + sprintf(all, "%u", n.digit[n.size - 1]);
  for (size_t i = n.size - 1; i-- > 0;) p += sprintf(p, "%09u", n.digit[i]);
  return all;
}

static char *fib_text(long n) {
  number low, high;
  fib_pair(n, &low, &high);
  return text(low);
}

static long *sieve(long limit, long *count) {
  bool *composite = calloc((size_t)limit, 1);
  long *primes = NULL, size = 0, room = 0;
  for (long n = 2; n < limit; n++) {
    if (composite[n]) continue;
    if (size == room) {
      room = room ? room * 2 : 64;
      primes = realloc(primes, (size_t)room * sizeof *primes);
    }
    primes[size++] = n;
    for (long multiple = n * n; multiple < limit; multiple += n) composite[multiple] = true;
  }
  free(composite);
  *count = size;
  return primes;
}

static bool is_prime(long n) {
  if (n < 4) return n > 1;
  if (n % 2 == 0 || n % 3 == 0) return false;
  for (long divisor = 5; divisor * divisor <= n; divisor += 6)
    if (n % divisor == 0 || n % (divisor + 2) == 0) return false;
  return true;
}

static void print_factors(long n) {
  const char *before = " ";
  printf("%ld =", n);
  for (long divisor = 2; divisor * divisor <= n; divisor++) {
    int exponent = 0;
    for (; n % divisor == 0; n /= divisor) exponent++;
    if (exponent) {
      printf("%s%ld", before, divisor);
      if (exponent > 1) printf("^%d", exponent);
      before = " * ";
    }
  }
  if (n > 1) printf("%s%ld", before, n);
  printf("\n");
}

int main(int argc, char **argv) {
  long scale = argc > 1 ? atol(argv[1]) : 31, count, some[] = {90, 100, 300};
  printf("fib(%ld) = %ld\n", scale, fib(scale));
  for (int i = 0; i < 3; i++) printf("fib(%ld) = %s\n", some[i], fib_text(some[i]));
  printf("fib(5000) has %zu digits\n", strlen(fib_text(5000)));

  long limit = scale * 40000, twins = 0, gap = 0, after = 0;
  long *primes = sieve(limit, &count);
  printf("%ld primes below %ld, the last ones [%ld, %ld, %ld]\n", count, limit, primes[count - 3], primes[count - 2],
         primes[count - 1]);
  for (long i = 0; i + 1 < count; i++) {
    long step = primes[i + 1] - primes[i];
    twins += step == 2;
    if (step >= gap) {
      gap = step;
      after = primes[i];
    }
  }
  printf("%ld twins, longest gap %ld after %ld\n", twins, gap, after);

  long candidate = 10000000000;
  while (!is_prime(candidate)) candidate++;
  printf("first prime from 10^10 on: %ld\n", candidate);
  long whole[] = {360, 1000001, (1L << 37) - 1};
  for (int i = 0; i < 3; i++) print_factors(whole[i]);
}
