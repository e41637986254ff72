/* Stands in for the parts of the runtime's core that the platform calls. */
#include <rt/exc.h>
#include <rt/platform.h>

RT_WEAK void *guest_overflow[5];

/* Returns to the setjmp in guest_overflow. */
void rt_stack_overflow(void **frame) {
  (void)frame;
  RT_LONGJMP(guest_overflow);
}
