typedef struct tup_str_int_float tup_str_int_float;

struct tup_str_int_float {
  rt_str _0;
  rt_int _1;
  double _2;
};

static int64_t table__amount;
static rt_str table__name;
static double table__price;
static list_tup_str_int_float *table__rows;
static struct { int64_t size, length; uint64_t hash; char data[4]; } text_10 = {3, 3, 0, "<10"};
static struct { int64_t size, length; uint64_t hash; char data[4]; } text_2f = {3, 3, 0, ".2f"};
static struct { int64_t size, length; uint64_t hash; char data[4]; } text_4d = {3, 3, 0, ">4d"};
static struct { int64_t size, length; uint64_t hash; char data[5]; } text_8_2f = {4, 4, 0, "8.2f"};
static struct { int64_t size, length; uint64_t hash; char data[7]; } text_apples = {6, 6, 0, "apples"};
static struct { int64_t size, length; uint64_t hash; char data[6]; } text_pears = {5, 5, 0, "pears"};

RT_COMPACT_TRACED RT_NOINLINE void rt_program(void) {
  rt_sweep_from(RT_FRAME());
  table__module();
}

/* module __main__: table.py */
static RT_HOT RT_NOINLINE void table__module(void) {
  rt_sb *out = rt_stdout();
  table__rows = list_tup_str_int_float_of(&rt_program_region, 2,
      (tup_str_int_float[]){{RT_STR(text_apples), RT_INT(3), 0.5}, {RT_STR(text_pears), RT_INT(12), 0.25}});
  list_tup_str_int_float *seq = table__rows;
  rt_region r_loop1;
  rt_region_open(&r_loop1);
  for (int64_t i = 0; i < seq->len; i++) {
    tup_str_int_float tuple = list_tup_str_int_float_get_unchecked(seq, i);
    table__name = tuple._0;
    table__amount = rt_int_small(tuple._1);
    table__price = tuple._2;
    double t1 = (double)table__amount * table__price;
    rt_sb sb1;
    rt_sb_init(&sb1, &r_loop1);
    rt_format_str(&sb1, table__name, RT_STR(text_10));
    rt_sb_char(&sb1, '|');
    rt_format_int(&sb1, RT_INT(table__amount), RT_STR(text_4d));
    rt_sb_char(&sb1, '|');
    rt_format_float(&sb1, t1, RT_STR(text_8_2f));
    rt_str text1 = rt_sb_finish(&sb1);
    rt_sb_str(out, text1);
    rt_sb_char(out, '\n');
    rt_print_end();
    rt_region_reset(&r_loop1);
  }
  rt_region_close(&r_loop1);
  rt_str t2 = list_tup_str_int_float_get_unchecked(table__rows, 0)._0;
  double t3 = list_tup_str_int_float_get_unchecked(table__rows, 0)._2;
  rt_sb sb2;
  rt_sb_init(&sb2, rt_current);
  rt_sb_str(&sb2, t2);
  rt_sb_bytes(&sb2, " costs ", 7);
  rt_format_float(&sb2, t3, RT_STR(text_2f));
  rt_str text2 = rt_sb_finish(&sb2);
  rt_sb_str(out, text2);
  rt_sb_char(out, '\n');
  rt_print_end();
}

static inline char *rt_page_begin(rt_page *page) { return rt_sweep_page_begin(page); }

/* keep of tuple[str, int, float] */
static tup_str_int_float tup_str_int_float_keep(tup_str_int_float x, rt_region *r) {
  x._0 = rt_str_keep(x._0, r);
  x._1 = rt_int_keep(x._1, r);
  return x;
}

static inline void rt_leaves(void *p, size_t n) { rt_sweep_leaves(p, n); }

static inline void rt_plain(void *p, size_t n) { rt_sweep_plain(p, n); }

static inline void rt_begins(void *p) { rt_sweep_begins(p); }

static inline size_t rt_page_notes(void) { return rt_sweep_page_notes(); }

static inline bool rt_grows(rt_region *r) { return rt_sweep_grows(r); }

static inline void rt_ends(void *p) { rt_sweep_ends(p); }
