typedef struct box_i64 box_i64;

struct closure_counter__make_counter__increment {
  rt_closure base;
  box_i64 *count;
  int64_t step;
};

struct box_i64 {
  int64_t value;
};

static rt_closure *counter__tick;

RT_COMPACT_TRACED RT_NOINLINE void rt_program(void) {
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
  rt_sb_decimal(out, counter__make_counter__increment((struct closure_counter__make_counter__increment *)f_2));
  rt_sb_char(out, '\n');
  rt_print_end();
}

/* def make_counter(step: int) -> function __main__.make_counter.<locals>.increment    counter.py:4 */
static inline rt_closure *counter__make_counter(rt_region *r_result, rt_region *r_results_items, int64_t step) {
  box_i64 *count = box_i64_new(r_results_items, 0);
  count->value = 0;
  struct closure_counter__make_counter__increment *made1 = rt_alloc(r_result,
      sizeof(struct closure_counter__make_counter__increment));
  *made1 = (struct closure_counter__make_counter__increment){{1}, count, step};
  return (rt_closure *)made1;
}

/* def make_counter.<locals>.increment() -> int    counter.py:7 */
static inline int64_t counter__make_counter__increment(struct closure_counter__make_counter__increment *env) {
  env->count->value = env->count->value + env->step;
  return env->count->value;
}

static box_i64 *box_i64_new(rt_region *r, int64_t value) {
  box_i64 *box = rt_alloc(r, sizeof *box);
  box->value = value;
  return box;
}
