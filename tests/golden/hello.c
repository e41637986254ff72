RT_COMPACT_TRACED RT_NOINLINE void rt_program(void) {
  hello__module();
}

/* module __main__: hello.py */
static RT_HOT RT_NOINLINE void hello__module(void) {
  rt_sb *out = rt_stdout();
  rt_sb_bytes(out, "Hello, world!\n", 14);
  rt_print_end();
}
