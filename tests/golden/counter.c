typedef struct box_int box_int;

struct closure_counter__make_counter__increment {
  rt_closure base;
  box_int *count;
  int64_t step;
};

struct box_int {
  rt_int value;
};

static rt_closure *counter__tick;

RT_COMPACT RT_NOINLINE void rt_program(void) {
  rt_sweep_from(RT_FRAME());
  collections__module();
  counter__module();
}

/* module collections: collections.py */
static RT_COMPACT inline void collections__module(void) {
}

/* module __main__: counter.py */
static RT_HOT RT_NOINLINE void counter__module(void) {
  rt_sb *out = rt_stdout();
  counter__tick = counter__make_counter(&rt_program_region, &rt_program_region, 5);
  rt_closure *f = counter__tick;
  counter__make_counter__increment((struct closure_counter__make_counter__increment *)f);
  rt_closure *f_2 = counter__tick;
  rt_int_str(out, counter__make_counter__increment((struct closure_counter__make_counter__increment *)f_2));
  rt_sb_char(out, '\n');
  rt_print_end();
}

/* def make_counter(step: int) -> function __main__.make_counter.<locals>.increment    counter.py:4 */
static inline rt_closure *counter__make_counter(rt_region *r_result, rt_region *r_results_items, int64_t step) {
  box_int *count = box_int_new(r_results_items, 0);
  count->value = RT_INT(0);
  struct closure_counter__make_counter__increment *made1 = rt_alloc(r_result,
      sizeof(struct closure_counter__make_counter__increment));
  *made1 = (struct closure_counter__make_counter__increment){{1}, count, step};
  return (rt_closure *)made1;
}

/* def make_counter.<locals>.increment() -> int    counter.py:7 */
static inline rt_int counter__make_counter__increment(struct closure_counter__make_counter__increment *env) {
  env->count->value = rt_int_keep(rt_int_add(env->count->value, RT_INT(env->step)), rt_region_of(env->count));
  return env->count->value;
}

static box_int *box_int_new(rt_region *r, rt_int value) {
  box_int *box = rt_alloc(r, sizeof *box);
  box->value = value;
  return box;
}

static inline void rt_begins(void *p) { rt_sweep_begins(p); }

static inline void rt_plain(void *p, size_t n) { rt_sweep_plain(p, n); }

static inline size_t rt_page_notes(void) { return rt_sweep_page_notes(); }

static inline bool rt_grows(rt_region *r) { return rt_sweep_grows(r); }

static inline char *rt_page_begin(rt_page *page) { return rt_sweep_page_begin(page); }

static inline void rt_leaves(void *p, size_t n) { rt_sweep_leaves(p, n); }

static inline void rt_ends(void *p) { rt_sweep_ends(p); }
