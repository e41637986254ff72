/* Waiting for descriptors of the host's kernel, which signals interrupt. */
#include <rt/signal.h>
#include <rt/wait.h>

bool rt_signal_wait_fd(int fd, int events, uint64_t deadline) {
  for (;;) {
    int turn = rt_thread_wait_turn(fd, events, deadline);
    if (turn != RT_TURN_NOTHING) return turn == RT_TURN_FOUND;
    rt_signal_look();
  }
}
