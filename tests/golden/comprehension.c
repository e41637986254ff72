typedef struct tup_int_str tup_int_str;

struct tup_int_str {
  rt_int _0;
  rt_str _1;
};

static struct { int64_t size, length; uint64_t hash; char data[2]; } text_a = {1, 1, 0, "a"};
static struct { int64_t size, length; uint64_t hash; char data[2]; } text_b = {1, 1, 0, "b"};

RT_COMPACT_TRACED RT_NOINLINE void rt_program(void) {
  comprehension__module();
}

/* module __main__: comprehension.py */
static RT_HOT RT_NOINLINE void comprehension__module(void) {
  rt_sb *out = rt_stdout();
  list_u8_repr(out,
      comprehension__evens(&rt_program_region, list_u8_of(&rt_program_region, 4, (uint8_t[]){1, 2, 3, 4})));
  rt_sb_char(out, '\n');
  rt_print_end();
  list_tup_int_str_repr(out,
      comprehension__pairs(&rt_program_region,
      list_str_of(&rt_program_region, 2, (rt_str[]){RT_STR(text_a), RT_STR(text_b)})));
  rt_sb_char(out, '\n');
  rt_print_end();
}

/* def evens(numbers: list[int]) -> list[int]    comprehension.py:1 */
static list_u8 *comprehension__evens(rt_region *r_result, list_u8 *numbers) {
  list_u8 *made = list_u8_new(r_result, 0);
  for (int64_t i = 0; i < numbers->len; i++) {
    int64_t n = (int64_t)list_u8_get_unchecked(numbers, i);
    if ((n & 1) != 0) {
      continue;
    }
    list_u8_append(made, n * n);
  }
  return made;
}

/* def pairs(names: list[str]) -> list[tuple[int, str]]    comprehension.py:5 */
static list_tup_int_str *comprehension__pairs(rt_region *r_result, list_str *names) {
  list_tup_int_str *made = list_tup_int_str_new(r_result, 0);
  int64_t count = -1;
  rt_region r_loop1;
  rt_region_open(&r_loop1);
  for (int64_t i_2 = 0; i_2 < names->len; i_2++) {
    count++;
    int64_t i = count;
    rt_str name = list_str_get_unchecked(names, i_2);
    list_tup_int_str_append(made, (tup_int_str){RT_INT(i), rt_str_upper(&r_loop1, name)});
    rt_region_reset(&r_loop1);
  }
  rt_region_close(&r_loop1);
  return made;
}

/* keep of tuple[int, str] */
static tup_int_str tup_int_str_keep(tup_int_str x, rt_region *r) {
  x._0 = rt_int_keep(x._0, r);
  x._1 = rt_str_keep(x._1, r);
  return x;
}

/* repr of tuple[int, str] */
static void tup_int_str_repr(rt_sb *out, tup_int_str x) {
  rt_sb_char(out, '(');
  rt_int_repr(out, x._0);
  rt_sb_bytes(out, ", ", 2);
  rt_str_repr(out, x._1);
  rt_sb_char(out, ')');
}
