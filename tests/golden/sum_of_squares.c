RT_COMPACT_TRACED RT_NOINLINE void rt_program(void) {
  sum_of_squares__module();
}

/* module __main__: sum_of_squares.py */
static RT_HOT RT_NOINLINE void sum_of_squares__module(void) {
  rt_sb *out = rt_stdout();
  rt_int_str(out, sum_of_squares__sum_of_squares(1000));
  rt_sb_char(out, '\n');
  rt_print_end();
}

/* def sum_of_squares(limit: int) -> int    sum_of_squares.py:1 */
static rt_int sum_of_squares__sum_of_squares(int64_t limit) {
  rt_int total = RT_INT(0);
  int64_t bound = limit + 1;
  rt_region r_loop1;
  rt_region_open(&r_loop1);
  for (int64_t i = 1; i < bound; i++) {
    int64_t n = i;
    if (n % 3 == 0) {
      goto again1;
    }
    total = rt_int_add(total, RT_INT(n * n));
  again1:;
    if (rt_region_full(&r_loop1)) {
      rt_region old1;
      rt_region_turn(&r_loop1, &old1);
      total = rt_int_keep(total, &r_loop1);
      rt_region_turned(&r_loop1, &old1);
    }
  }
  total = rt_int_keep(total, r_loop1.up);
  rt_region_close(&r_loop1);
  return total;
}
