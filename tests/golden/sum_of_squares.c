void rt_program(void) {
  sum_of_squares__module();
}

/* module __main__: sum_of_squares.py */
static void sum_of_squares__module(void) {
  rt_sb *out = rt_stdout();
  rt_int_str(out, sum_of_squares__sum_of_squares(RT_INT(1000)));
  rt_sb_char(out, '\n');
  rt_print_end();
}

/* def sum_of_squares(limit: int) -> int    sum_of_squares.py:1 */
static rt_int sum_of_squares__sum_of_squares(rt_int limit) {
  rt_int total = RT_INT(0);
  rt_int bound = rt_int_add(limit, RT_INT(1));
  int64_t stop = rt_int_clamp_i64(bound);
  rt_region r_loop1;
  rt_region_open(&r_loop1);
  for (int64_t i = 1; i < stop; i++) {
    rt_int n = rt_int_from_i64(i);
    if (rt_int_eq(rt_int_mod(n, RT_INT(3)), RT_INT(0))) {
      goto again1;
    }
    total = rt_int_add(total, rt_int_mul(n, n));
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
