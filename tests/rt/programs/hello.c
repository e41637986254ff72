/* The least program. */
#include <rt/sb.h>
#include <rt/platform.h>
void rt_program(void) { rt_sb_cstr(rt_stdout(), "hello\n"); }
