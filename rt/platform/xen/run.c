/* The program's run, and its end. */
#include "hypercall.h"
#include "machine.h"

struct xen_machine_state xen_machine;
bool xen_is_pv, xen_is_there;
uint64_t xen_thread[8];

/* What it may grow to was settled at the start. */
void rt_stack_reserve(size_t size) {
  (void)size;
}

void xen_run(void) {
  xen_args_split();
  rt_exit(rt_main());
}

void xen_shutdown(uint32_t reason) {
  struct xen_sched_shutdown shutdown = {reason};
  for (;;) {
    if (!xen_is_there) xen_halt();
    xen_sched_op(XEN_SCHEDOP_SHUTDOWN, &shutdown);
  }
}

/* Status 0 is told by a power-off alone; any other by data/pyx2c-status and a crash. */
void rt_exit(int status) {
  xen_console_drain();
  if (status == 0) xen_shutdown(XEN_SHUTDOWN_POWEROFF);
  char text[4];
  char *p = text + 3;
  *p = 0;
  for (unsigned rest = (unsigned)status & 255; p == text + 3 || rest; rest /= 10) *--p = (char)('0' + rest % 10);
  xen_store_write("data/pyx2c-status", p);
  xen_shutdown(XEN_SHUTDOWN_CRASH);
}
