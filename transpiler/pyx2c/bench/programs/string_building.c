/* The twin of string_building.py: one buffer that grows for each text. */
#include <ctype.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
  char *at;
  size_t length, capacity;
} text;

static void reserve(text *t, size_t more) {
  if (t->length + more <= t->capacity) return;
  t->capacity = (t->length + more) * 2;
  t->at = realloc(t->at, t->capacity);
}

static void append(text *t, const char *part, size_t length) {
  reserve(t, length);
  memcpy(t->at + t->length, part, length);
  t->length += length;
}

static void append_row(text *t, long number) {
  reserve(t, 160);
  t->length += snprintf(t->at + t->length, 160, "<tr><td>%ld</td><td>%12ld</td><td>%.3f</td><td>%lx</td></tr>", number,
                        number * number, number / 7.0, number);
}

static text escape(const text *t) {
  text result = {0};
  for (size_t i = 0; i < t->length; i++) switch (t->at[i]) {
      case '&': append(&result, "&amp;", 5); break;
      case '<': append(&result, "&lt;", 4); break;
      case '>': append(&result, "&gt;", 4); break;
      default: append(&result, t->at + i, 1);
    }
  return result;
}

static text caesar(const text *t, int shift) {
  text result = {malloc(t->length), t->length, t->length};
  for (size_t i = 0; i < t->length; i++) {
    char letter = t->at[i];
    if (letter >= 'a' && letter <= 'z') letter = (char)((letter - 97 + shift + 26) % 26 + 97);
    result.at[i] = letter;
  }
  return result;
}

static void append_binary(text *t, unsigned long number) {
  char digits[64];
  int first = 64;
  for (; number; number >>= 1) digits[--first] = number & 1 ? '1' : '0';
  append(t, digits + first, 64 - first);
}

static unsigned checksum(const text *t) {
  unsigned total = 0;
  for (size_t i = 0; i < t->length; i++) total = (total * 31 + (unsigned char)t->at[i]) % 1000003;
  return total;
}

static long occurrences(const text *t, const char *part) {
  long found = 0;
  size_t length = strlen(part);
  for (size_t i = 0; i + length <= t->length;)
    if (!memcmp(t->at + i, part, length)) {
      found++;
      i += length;
    } else {
      i++;
    }
  return found;
}

typedef struct {
  const char *at;
  size_t length;
} word;

static bool is_alpha(const char *at, size_t length) {
  for (size_t i = 0; i < length; i++)
    if (!isalpha((unsigned char)at[i])) return false;
  return length > 0;
}

static void append_title(text *t, word w) {
  append(t, w.at, w.length);
  t->at[t->length - w.length] = (char)toupper((unsigned char)*w.at);
}

/* Counts the words between `&` and `;`, and prints the first 20 letters of them backwards. */
static void print_words(const text *t) {
  word *words = NULL;
  size_t count = 0, capacity = 0;
  for (size_t i = 0, start = 0; i <= t->length; i++) {
    if (i < t->length && t->at[i] != '&' && t->at[i] != ';') continue;
    if (is_alpha(t->at + start, i - start)) {
      if (count == capacity) words = realloc(words, sizeof *words * (capacity = capacity ? capacity * 2 : 64));
      words[count++] = (word){t->at + start, i - start};
    }
    start = i + 1;
  }
  text joined = {0}, backwards = {0};
  for (size_t i = 0; i < count; i++) {
    if (i) append(&joined, " ", 1), append(&backwards, " ", 1);
    append_title(&joined, words[i]);
    append_title(&backwards, words[count - 1 - i]);
  }
  printf("words %zu %zu %.*s\n", count, joined.length, backwards.length < 20 ? (int)backwards.length : 20,
         backwards.at ? backwards.at : "");
  free(words);
  free(joined.at);
  free(backwards.at);
}

int main(int argc, char **argv) {
  if (argc < 2) return 2;
  long count = atol(argv[1]);
  text rows = {0};
  for (long i = 0; i < count; i++) {
    if (i) append(&rows, "\n", 1);
    append_row(&rows, i);
  }
  printf("rows %zu %u\n", rows.length, checksum(&rows));
  text escaped = escape(&rows);
  printf("escaped %zu %u\n", escaped.length, checksum(&escaped));
  text hidden = caesar(&escaped, 3), shown = caesar(&hidden, -3);
  printf("hidden %u %u\n", checksum(&hidden), checksum(&shown));
  text bits = {0};
  for (long i = 0; i < count; i++) {
    append_binary(&bits, i);
    append(&bits, ",", 1);
  }
  printf("binary %zu %u %ld\n", bits.length, checksum(&bits), occurrences(&bits, "101"));
  print_words(&escaped);
  free(bits.at);
  free(shown.at);
  free(hidden.at);
  free(escaped.at);
  free(rows.at);
}
