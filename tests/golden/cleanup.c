struct cleanup__Closed {
  rt_exc exc;
};

static const rt_class class_cleanup__Closed = {.name = "Closed", .id = 2, .base = &rt_class_Exception};
static int64_t cleanup__i;
static struct { int64_t size, length; uint64_t hash; char data[2]; } text_7 = {1, 1, 0, "7"};
static struct { int64_t size, length; uint64_t hash; char data[6]; } text_seven = {5, 5, 0, "seven"};

RT_COMPACT_TRACED RT_NOINLINE void rt_program(void) {
  cleanup__module();
}

/* module __main__: cleanup.py */
static RT_HOT RT_NOINLINE void cleanup__module(void) {
  rt_sb *out = rt_stdout();
  rt_region r_loop1;
  rt_region_open(&r_loop1);
  for (int64_t i = 0; i < 3; i++) {
    cleanup__i = i;
    {
      rt_handler h1;
      if (RT_TRY(&h1)) {
        rt_int_str(out,
            cleanup__read(list_str_of(&r_loop1, 2, (rt_str[]){RT_STR(text_7), RT_STR(text_seven)}), cleanup__i));
        rt_sb_char(out, '\n');
        rt_print_end();
        rt_handler_leave(&h1);
      } else {
        rt_exc *caught1 = rt_handler_exc(&h1);
        if (rt_class_is(caught1->cls, &class_cleanup__Closed)) {
          struct cleanup__Closed *closed = (struct cleanup__Closed *)caught1;
          rt_sb_bytes(out, "closed: ", 8);
          cleanup__Closed_str(out, closed);
          rt_sb_char(out, '\n');
          rt_print_end();
          rt_handler_done(&h1);
        } else {
          rt_reraise(caught1);
        }
      }
    }
    rt_region_reset(&r_loop1);
  }
  rt_region_close(&r_loop1);
}

/* str of Closed */
static void cleanup__Closed_str(rt_sb *out, struct cleanup__Closed *x) {
  rt_exc_str(out, (rt_exc *)x);
}

/* def read(items: list[str], at: int) -> int    cleanup.py:5 */
static RT_NOINLINE rt_int cleanup__read(list_str *items, int64_t at) {
  rt_region r_own;
  rt_region_open(&r_own);
  rt_sb *out = rt_stdout();
  rt_handler h1;
  if (RT_TRY(&h1)) {
    rt_handler h2;
    if (RT_TRY(&h2)) {
      rt_str t1 = list_str_get(items, at);
      rt_int t2 = rt_int_keep(rt_int_parse(t1, 10), r_own.up);
      rt_handler_leave(&h2);
      rt_handler_leave(&h1);
      rt_sb_bytes(out, "read ", 5);
      rt_sb_decimal(out, at);
      rt_sb_char(out, '\n');
      rt_print_end();
      rt_region_close(&r_own);
      return t2;
    } else {
      rt_exc *caught2 = rt_handler_exc(&h2);
      if (rt_class_is(caught2->cls, &rt_class_IndexError)) {
        rt_sb_bytes(out, "no such item: ", 14);
        rt_sb_decimal(out, at);
        rt_sb_char(out, '\n');
        rt_print_end();
        rt_handler_done(&h2);
        rt_handler_leave(&h1);
        rt_sb_bytes(out, "read ", 5);
        rt_sb_decimal(out, at);
        rt_sb_char(out, '\n');
        rt_print_end();
        rt_region_close(&r_own);
        return RT_INT(-1);
      } else if (rt_class_is(caught2->cls, &rt_class_ValueError)) {
        rt_exc *error = caught2;
        rt_sb sb1;
        rt_sb_init(&sb1, rt_current);
        rt_sb_bytes(&sb1, "item ", 5);
        rt_sb_decimal(&sb1, at);
        rt_str text1 = rt_sb_finish(&sb1);
        struct cleanup__Closed *new1 = rt_alloc(&r_own, sizeof(struct cleanup__Closed));
        memset(new1, 0, sizeof *new1);
        ((rt_exc *)new1)->cls = &class_cleanup__Closed;
        rt_exc_init((rt_exc *)new1, ((rt_exc *)new1)->cls, RT_ARGS_STR,
            rt_str_keep(text1, rt_region_of((rt_exc *)new1)));
        rt_raise_from((rt_exc *)new1, error);
      } else {
        rt_reraise(caught2);
      }
    }
  } else {
    rt_exc *caught1 = rt_handler_exc(&h1);
    rt_sb_bytes(out, "read ", 5);
    rt_sb_decimal(out, at);
    rt_sb_char(out, '\n');
    rt_print_end();
    rt_reraise(caught1);
  }
}
