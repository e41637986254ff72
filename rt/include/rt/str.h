#pragma once
/* str: immutable text, UTF-8 inside, code points outside.

   size == length means ASCII, and then every position is a byte position; other text is scanned for positions.
   Lone surrogates are held as their three-byte form, so that code-point order is byte order.

   A function with a region argument allocates its result there, even where that result equals an argument:
   it never returns an argument. Only the shared objects for "" and for single ASCII characters are used instead.

   A literal in generated code is a static object, writable because its hash is cached:
     static struct { int64_t size, length; uint64_t hash; char data[6]; } s1 = {5, 5, 0, "hello"};
     rt_str x = RT_STR(s1);

   `start` and `end` follow Python: negative counts from the end; 0 and INT64_MAX stand for what is left out. */
#include <rt/base.h>
#include <rt/region.h>
#include <rt/sb.h>
#include <rt/unicode.h>

/* ---- making ---- */

/* The str of a literal's object, see above. */
#define RT_STR(literal) ((rt_str)(void *)&(literal))

/* A str of `size` bytes and `length` code points in r. The caller fills `data`; the NUL behind it is set. */
rt_str rt_str_new(rt_region *r, int64_t size, int64_t length);

/* A copy of `size` bytes of valid UTF-8; `rt_str_copy` is told the number of code points. */
rt_str rt_str_from_utf8(rt_region *r, const char *p, int64_t size);
rt_str rt_str_copy(rt_region *r, const char *p, int64_t size, int64_t length);

/* A copy of the NUL-terminated UTF-8 text p. */
rt_str rt_str_from_c(rt_region *r, const char *p);

/* The one-character text of an ASCII character: shared, filled in at first use. "" is &rt_text_empty. */
typedef struct rt_str_letter {
  int64_t size, length;
  uint64_t hash;
  char data[8];
} rt_str_letter;
extern rt_str_letter rt_str_letters[128];
void rt_str_letter_fill(uint8_t ascii);
static inline rt_str rt_str_char(uint8_t ascii) {
  /* Not written each time: whoever reads the word would wait for the byte. */
  if (RT_UNLIKELY(!rt_str_letters[ascii].size)) rt_str_letter_fill(ascii);
  return RT_STR(rt_str_letters[ascii]);
}

/* The one-character text of a code point below 0x110000. */
rt_str rt_str_code(rt_region *r, uint32_t code);

/* chr(code): ValueError outside range(0x110000), OverflowError outside 32 bits. */
rt_str rt_str_chr(rt_region *r, int64_t code);

/* ord(s): TypeError unless s is one character. */
int64_t rt_str_ord(rt_str s);

/* ---- comparing ---- */

static inline bool rt_str_ascii_only(rt_str s) { return s->size == s->length; }
static inline int64_t rt_str_len(rt_str s) { return s->length; }
static inline bool rt_str_truth(rt_str s) { return s->size != 0; }

bool rt_str_eq_slow(rt_str a, rt_str b); /* of equal size */
static inline bool rt_str_eq(rt_str a, rt_str b) { return a == b || (a->size == b->size && rt_str_eq_slow(a, b)); }

/* Compared with the string of one ASCII character, which is not NUL: the first byte decides, and whether there are more. */
static inline bool rt_str_is_letter(rt_str s, char c) { return s->size == 1 && s->data[0] == c; }
static inline bool rt_str_lt_letter(rt_str s, char c) { return (uint8_t)s->data[0] < (uint8_t)c; }
static inline bool rt_str_gt_letter(rt_str s, char c) {
  return (uint8_t)s->data[0] > (uint8_t)c || (s->data[0] == c && s->size > 1);
}

/* Negative, zero or positive: the order of code points. */
int rt_str_compare(rt_str a, rt_str b);
static inline bool rt_str_lt(rt_str a, rt_str b) { return rt_str_compare(a, b) < 0; }

/* hash("") is 0, as in CPython; the same as for bytes of equal content. */
uint64_t rt_str_hash_slow(rt_str s);
static inline uint64_t rt_str_hash(rt_str s) { return s->hash ? s->hash : rt_str_hash_slow(s); }

/* In a dict, half of the hash is in the table, and all of it where the key is; a key of null is gone. */
typedef struct rt_str_mark {
} rt_str_mark;
#define RT_STR_MARK_OF(hash) ((rt_str_mark){})
#define RT_STR_MARK_HASH(mark, key) rt_hash_stored(rt_str_hash(key))
#define RT_STR_MARK_GONE(mark, key) (!(key))
#define RT_STR_MARK_LEAVE(entry) ((void)((entry)->key = NULL))
typedef struct rt_str_slot {
  int32_t at;
  uint32_t hash;
} rt_str_slot;
#define RT_STR_SLOT_OF(at, hash) ((rt_str_slot){at, (uint32_t)(hash)})
#define RT_STR_SLOT_AT(slot) ((slot).at)
#define RT_STR_SLOT_HASH(hash) ((uint32_t)(hash))
#define RT_STR_SLOT_MATCHES(slot, mark, wanted) ((slot).hash == (uint32_t)(wanted))
#define RT_STR_SLOT_KNOWS true
#define RT_STR_SLOT_KNOWN(slot) ((slot).hash)

/* ---- positions ---- */

/* Turns Python's start and end into 0 ≤ start, end ≤ length; start may still lie behind end. */
void rt_clip(int64_t *start, int64_t *end, int64_t length);

/* s[i]: IndexError. */
rt_str rt_str_index_slow(rt_region *r, rt_str s, int64_t i);
static inline rt_str rt_str_at(rt_region *r, rt_str s, int64_t i) {
  int64_t k = i < 0 ? i + s->length : i;
  if ((uint64_t)k < (uint64_t)s->length && s->size == s->length) return rt_str_char((uint8_t)s->data[k]);
  return rt_str_index_slow(r, s, i);
}

/* ord(s[i]) without making the character: IndexError. */
int64_t rt_str_code_at(rt_str s, int64_t i);
/* The same, quickly for ASCII. */
static inline int64_t rt_str_item_code(rt_str s, int64_t i) {
  int64_t k = i < 0 ? i + s->length : i;
  return (uint64_t)k < (uint64_t)s->length && s->size == s->length ? s->data[k] : rt_str_code_at(s, i);
}

/* The same where 0 ≤ i < length. */
static inline int64_t rt_str_code_within(rt_str s, int64_t i) {
  return s->size == s->length ? s->data[i] : rt_str_code_at(s, i);
}

/* The characters of ASCII text, else NULL; and with these what rt_str_code_within gives. */
static inline const char *rt_str_plain(rt_str s) { return s->size == s->length ? s->data : NULL; }
static inline int64_t rt_str_code_in(rt_str s, const char *plain, int64_t i) {
  return RT_LIKELY(plain != NULL) ? plain[i] : rt_str_code_at(s, i);
}

/* s[start:stop] and s[start:stop:step]; ValueError for step 0. What is left out: see rt_slice_start. */
rt_str rt_str_slice(rt_region *r, rt_str s, int64_t start, int64_t stop);
rt_str rt_str_slice_step(rt_region *r, rt_str s, int64_t start, int64_t stop, int64_t step);

/* Iteration: *pos is a byte offset, 0 at first; the loop runs while rt_str_more. */
static inline bool rt_str_more(rt_str s, int64_t pos) { return pos < s->size; }
static inline uint32_t rt_str_next_code(rt_str s, int64_t *pos) {
  const char *p = s->data + *pos;
  uint32_t code = rt_utf8_next(&p);
  *pos = p - s->data;
  return code;
}
rt_str rt_str_next(rt_region *r, rt_str s, int64_t *pos);

/* ---- joining ---- */

rt_str rt_str_concat(rt_region *r, rt_str a, rt_str b);
rt_str rt_str_concat_n(rt_region *r, const rt_str *parts, int64_t n);

/* A variable that owns its str, which nobody else sees, has `room`: how many bytes of data the object has, whole words. 0: it
 * doesn't own it. */
#define RT_STR_SLACK 16
rt_str rt_str_grow_slow(rt_region *r, rt_str a, rt_str b, int64_t *room);
/* Copies n bytes of text in whole words where that is up to two of them: both sides have these. */
static inline void rt_str_put_words(char *to, const char *from, int64_t n) {
  if (n >= 16) {
    memcpy(to, from, (size_t)n);
    return;
  }
  __builtin_memcpy(to, from, 8);
  if (n >= 8) __builtin_memcpy(to + 8, from + 8, 8);
}
/* s += b for a variable: the str a, which grows where it lies if the variable owns it and there is room; the variable owns
 * the result. */
static inline rt_str rt_str_grow(rt_region *r, rt_str a, rt_str b, int64_t *room) {
  int64_t size = a->size + b->size;
  if (size < 0) RT_UNREACHABLE(); /* gcc would warn of it where it sees that there is no room */
  if (RT_UNLIKELY(size > *room - 8)) return rt_str_grow_slow(r, a, b, room);
  rt_str_put_words(a->data + a->size, b->data, b->size);
  a->length += b->length;
  a->size = size;
  a->hash = 0;
  a->data[size] = 0;
  return a;
}
/* The room of a str that is as long as its text. */
static inline int64_t rt_str_room(rt_str a) { return (int64_t)(rt_text_room(a->size) - sizeof *a); }
/* rt_str_keep for a variable that may own the str. */
rt_str rt_str_move_owned(rt_str a, rt_region *r, int64_t *room);
static inline rt_str rt_str_keep_owned(rt_str a, rt_region *r, int64_t *room) {
  return rt_lives(a, r) ? a : rt_str_move_owned(a, r, room);
}
/* Others may see the variable's str from here on; what it doesn't fill is given back if nothing lies behind it. */
void rt_str_fit_slow(rt_str a, int64_t *room);
static inline void rt_str_fit(rt_str a, int64_t *room) {
  if (*room) rt_str_fit_slow(a, room);
}
/* The variable, which may own a, will hold another one. */
void rt_str_give_up_slow(rt_str a, int64_t *room);
static inline void rt_str_give_up(rt_str a, int64_t *room) {
  if (*room) rt_str_give_up_slow(a, room);
}

/* sep.join(items) */
rt_str rt_str_join(rt_region *r, rt_str sep, const rt_str *items, int64_t n);

/* s * times; nothing for times ≤ 0. */
rt_str rt_str_repeat(rt_region *r, rt_str s, int64_t times);

/* ---- searching ---- */

/* The offset of the first or last `needle` in `text`, or -1. An empty needle is found at 0, at text_size. */
int64_t rt_mem_find(const char *text, int64_t text_size, const char *needle, int64_t size);
int64_t rt_mem_rfind(const char *text, int64_t text_size, const char *needle, int64_t size);

/* How often a non-empty needle occurs without overlap, at most `limit` times (negative: no limit). */
int64_t rt_mem_count(const char *text, int64_t text_size, const char *needle, int64_t size, int64_t limit);

/* sub in s */
bool rt_str_contains(rt_str s, rt_str sub);

/* Index of sub within s[start:end], or -1; `index` and `rindex` raise ValueError instead. */
int64_t rt_str_find(rt_str s, rt_str sub, int64_t start, int64_t end);
int64_t rt_str_rfind(rt_str s, rt_str sub, int64_t start, int64_t end);
int64_t rt_str_index(rt_str s, rt_str sub, int64_t start, int64_t end);
int64_t rt_str_rindex(rt_str s, rt_str sub, int64_t start, int64_t end);
int64_t rt_str_count(rt_str s, rt_str sub, int64_t start, int64_t end);
bool rt_str_startswith(rt_str s, rt_str prefix, int64_t start, int64_t end);
bool rt_str_endswith(rt_str s, rt_str suffix, int64_t start, int64_t end);

/* ---- cutting ---- */

rt_str rt_str_strip(rt_region *r, rt_str s);
rt_str rt_str_lstrip(rt_region *r, rt_str s);
rt_str rt_str_rstrip(rt_region *r, rt_str s);

/* chars null: white space */
rt_str rt_str_strip_chars(rt_region *r, rt_str s, rt_str chars);
rt_str rt_str_lstrip_chars(rt_region *r, rt_str s, rt_str chars);
rt_str rt_str_rstrip_chars(rt_region *r, rt_str s, rt_str chars);
rt_str rt_str_removeprefix(rt_region *r, rt_str s, rt_str prefix);
rt_str rt_str_removesuffix(rt_region *r, rt_str s, rt_str suffix);

/* The three parts of s around the first or last sep. ValueError: empty separator. */
void rt_str_partition(rt_region *r, rt_str s, rt_str sep, rt_str parts[3]);
void rt_str_rpartition(rt_region *r, rt_str s, rt_str sep, rt_str parts[3]);

/* Splitting without a list: a cursor gives one field at a time, as byte offsets into s.
   The functions that return lists stand in rt/generic/str_split.h and use these. */
typedef struct rt_str_cut {
  rt_str s;
  rt_str sep;             /* null: runs of white space */
  int64_t left;           /* cuts still allowed */
  int64_t from, to;       /* the rest, still uncut */
  int64_t begin, end;     /* the field last found */
  bool done;
} rt_str_cut;

/* Begins; maxsplit < 0 means no limit. ValueError for an empty separator. */
void rt_str_cut_init(rt_str_cut *c, rt_str s, rt_str sep, int64_t maxsplit);

/* Finds the next field from the left, from the right; false when there is none. */
bool rt_str_cut_next(rt_str_cut *c);
bool rt_str_cut_previous(rt_str_cut *c);

/* The next line from offset *pos: [*pos, *end) without its terminator; *pos moves behind that. False at the end. */
bool rt_str_next_line(rt_str s, int64_t *pos, int64_t *begin, int64_t *end, int64_t *end_with_terminator);

/* The pieces of s as a loop goes through them: where one begins, or -1 behind the last, and where it ends. What is between
   two of them is passed over by _next, which is told where one ends.
   Of s.split(sep), the first at 0; rt_str_piece_end raises ValueError for an empty separator: */
int64_t rt_str_piece_end(rt_str s, rt_str sep, int64_t begin);
int64_t rt_str_piece_next(rt_str s, rt_str sep, int64_t end);
/* Of s.split(), the first behind 0: */
int64_t rt_str_word_end(rt_str s, int64_t begin);
int64_t rt_str_word_next(rt_str s, int64_t end);
/* Of s.splitlines(): */
int64_t rt_str_line_first(rt_str s);
int64_t rt_str_line_end(rt_str s, int64_t begin);
int64_t rt_str_line_next(rt_str s, int64_t end);

/* s.data[begin:end] as text of its own; the offsets lie between characters. */
rt_str rt_str_part(rt_region *r, rt_str s, int64_t begin, int64_t end);

/* ---- changing ---- */

/* count < 0: all */
rt_str rt_str_replace(rt_region *r, rt_str s, rt_str old, rt_str with, int64_t count);
rt_str rt_str_expandtabs(rt_region *r, rt_str s, int64_t tabsize);

/* `fill` is one character (TypeError otherwise); null: a space. */
rt_str rt_str_center(rt_region *r, rt_str s, int64_t width, rt_str fill);
rt_str rt_str_ljust(rt_region *r, rt_str s, int64_t width, rt_str fill);
rt_str rt_str_rjust(rt_region *r, rt_str s, int64_t width, rt_str fill);
rt_str rt_str_zfill(rt_region *r, rt_str s, int64_t width);

rt_str rt_str_upper(rt_region *r, rt_str s);
rt_str rt_str_lower(rt_region *r, rt_str s);
rt_str rt_str_title(rt_region *r, rt_str s);
rt_str rt_str_capitalize(rt_region *r, rt_str s);
rt_str rt_str_swapcase(rt_region *r, rt_str s);
rt_str rt_str_casefold(rt_region *r, rt_str s);

/* ---- asking ---- */

bool rt_str_isalpha(rt_str s);
bool rt_str_isalnum(rt_str s);
bool rt_str_isdigit(rt_str s);
bool rt_str_isdecimal(rt_str s);
bool rt_str_isnumeric(rt_str s);
bool rt_str_isspace(rt_str s);
bool rt_str_isprintable(rt_str s);
bool rt_str_isidentifier(rt_str s);
bool rt_str_islower(rt_str s);
bool rt_str_isupper(rt_str s);
bool rt_str_istitle(rt_str s);
static inline bool rt_str_isascii(rt_str s) { return s->size == s->length; }

/* Is the code point white space to str.split, str.strip and int()? */
bool rt_code_is_space(uint32_t code);

/* What str.isdecimal and str.isalnum say of one character. */
bool rt_code_is_decimal(uint32_t code);
bool rt_code_is_alnum(uint32_t code);

/* ---- printing ---- */

void rt_str_str(rt_sb *out, rt_str s);    /* as it is */
void rt_str_repr(rt_sb *out, rt_str s);   /* quoted, CPython's repr */
/* A repr as ascii() gives it: what is not ASCII escaped. */
rt_str rt_str_escaped(rt_region *r, rt_str s);
void rt_str_ascii(rt_sb *out, rt_str s);  /* ascii(s): what is not ASCII escaped, too */

/* Appends \xNN, \uNNNN or \UNNNNNNNN, the shortest that holds the code point. */
void rt_sb_escape(rt_sb *out, uint32_t code);
