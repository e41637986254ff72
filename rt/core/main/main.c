#include <rt/exc.h>
#include <rt/platform.h>
#include <rt/sb.h>
#include <rt/sys.h>

void (*rt_exit_hook)(void);
void (*rt_at_end)(void);
void (*rt_threads_end)(void);

/* What an uncaught exception means for the exit status; prints the traceback. */
static RT_NOINLINE int rt_main_uncaught(rt_exc *e) {
  rt_sb_flush(rt_stdout());
  if (rt_exc_is(e, &rt_class_SystemExit)) return rt_exit_status(e);
  rt_traceback_print(rt_stderr(), e);
  return 1;
}

/* One call deeper than rt_program, so that a sweep of the stack, which begins at its frame, sees all of it. */
static RT_NOINLINE void rt_main_after(void (*what)(void)) {
  rt_handler h;
  rt_handled = NULL; /* what ended the program is no context of what happens now */
  if (RT_TRY(&h)) {
    what();
    rt_handler_leave(&h);
  } else {
    rt_traceback_print(rt_stderr(), rt_handler_exc(&h));
  }
}

int rt_main(void) {
  rt_handler h;
  int status = 0;
  if (RT_TRY(&h)) {
    rt_program();
    rt_handler_leave(&h);
  } else {
    status = rt_main_uncaught(rt_handler_exc(&h));
  }
  if (rt_threads_end) rt_main_after(rt_threads_end);
  if (rt_at_end) rt_main_after(rt_at_end);
  if (rt_exit_hook) rt_exit_hook();
  rt_sb_flush(rt_stdout());
  rt_ended();
  return status;
}
