typedef struct tup_int_str tup_int_str;

struct tup_int_str {
  rt_int _0;
  rt_str _1;
};

static struct { int64_t size, length; uint64_t hash; char data[27]; } text_The_cat_the_dog_the_end = {26, 26, 0,
    "The cat, the dog; the end."};
static dict_str_i64 *word_count__counts;
static rt_str word_count__word;
static struct { int64_t size, length; uint64_t hash; char data[6]; } text_1 = {5, 5, 0, ".,;!\?"};

RT_COMPACT_TRACED RT_NOINLINE void rt_program(void) {
  rt_sweep_from(RT_FRAME());
  word_count__module();
}

/* module __main__: word_count.py */
static RT_HOT RT_NOINLINE void word_count__module(void) {
  rt_sb *out = rt_stdout();
  word_count__counts = word_count__count_words(&rt_program_region, RT_STR(text_The_cat_the_dog_the_end));
  dict_str_i64 *items = word_count__counts;
  int64_t size = dict_str_i64_len(items);
  list_str *made = list_str_new(&rt_program_region, 0);
  for (int64_t at = 0;; at++) {
    at = dict_str_i64_advance(items, at, size);
    if (at < 0) {
      break;
    }
    list_str_append(made, items->entries[at].key);
  }
  list_tup_int_str *keys = list_tup_int_str_new(&rt_program_region, 0);
  for (int64_t i = 0; i < made->len; i++) {
    rt_str item = list_str_get_unchecked(made, i);
    tup_int_str t1 = word_count__lambda(item);
    list_tup_int_str_append(keys, t1);
  }
  list_str_reorder(made, list_tup_int_str_sorted_order(rt_current, keys, false));
  for (int64_t i_2 = 0; i_2 < made->len; i_2++) {
    word_count__word = list_str_get_unchecked(made, i_2);
    rt_str t2 = word_count__word;
    int64_t t3 = dict_str_i64_get(word_count__counts, word_count__word);
    rt_sb_str(out, t2);
    rt_sb_char(out, ' ');
    rt_sb_decimal(out, t3);
    rt_sb_char(out, '\n');
    rt_print_end();
  }
}

/* def count_words(text: str) -> dict[str, int]    word_count.py:1 */
static dict_str_i64 *word_count__count_words(rt_region *r_result, rt_str text) {
  dict_str_i64 *counts = dict_str_i64_new(r_result);
  rt_str text__2 = rt_str_lower(rt_current, text);
  int64_t i = rt_str_word_next(text__2, 0);
  int64_t end = rt_str_word_end(text__2, i);
  rt_region r_loop1;
  rt_region_open(&r_loop1);
  for (; i >= 0; i = rt_str_word_next(text__2, end), end = rt_str_word_end(text__2, i)) {
    rt_str word = rt_str_part(&r_loop1, text__2, i, end);
    word = rt_str_strip_chars(&r_loop1, word, RT_STR(text_1));
    if (rt_str_truth(word)) {
      rt_str key = word;
      int64_t at = dict_str_i64_index(counts, key);
      int64_t value = (at >= 0 ? counts->entries[at].value : 0) + 1;
      at = dict_str_i64_put(counts, at, word, value);
    }
    rt_region_reset(&r_loop1);
  }
  rt_region_close(&r_loop1);
  rt_text_spent(text__2, text__2->size);
  return counts;
}

/* def <lambda>(w: str) -> tuple[int, str]    word_count.py:11 */
static inline tup_int_str word_count__lambda(rt_str w) {
  return (tup_int_str){RT_INT(-dict_str_i64_get(word_count__counts, w)), w};
}

/* keep of tuple[int, str] */
static tup_int_str tup_int_str_keep(tup_int_str x, rt_region *r) {
  x._0 = rt_int_keep(x._0, r);
  x._1 = rt_str_keep(x._1, r);
  return x;
}

static inline void rt_plain(void *p, size_t n) { rt_sweep_plain(p, n); }

static inline void rt_begins(void *p) { rt_sweep_begins(p); }

static inline char *rt_page_begin(rt_page *page) { return rt_sweep_page_begin(page); }

static inline void rt_leaves(void *p, size_t n) { rt_sweep_leaves(p, n); }

static inline size_t rt_page_notes(void) { return rt_sweep_page_notes(); }

static inline bool rt_grows(rt_region *r) { return rt_sweep_grows(r); }

/* lt of tuple[int, str] */
static bool tup_int_str_lt(tup_int_str a, tup_int_str b) {
  if (!rt_int_eq(a._0, b._0)) return rt_int_lt(a._0, b._0);
  return rt_str_lt(a._1, b._1);
}

static inline void rt_ends(void *p) { rt_sweep_ends(p); }
