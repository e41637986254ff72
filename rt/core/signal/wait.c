/* Waiting for descriptors of the host's kernel, which signals interrupt. */
#include <rt/signal.h>
#include <rt/socket.h>
#include <rt/wait.h>

bool rt_signal_wait_fd(int fd, int events, uint64_t deadline) {
  for (;;) {
    int turn = rt_thread_wait_turn(fd, events, deadline);
    if (turn != RT_TURN_NOTHING) return turn == RT_TURN_FOUND;
    rt_signal_look();
  }
}

void rt_signal_drain(int64_t fd) {
  uint64_t count;
  rt_thread_wait_fd((int)fd, RT_WAIT_READ, RT_WAIT_NEVER);
  rt_system_call(RT_CALL_READ, fd, (int64_t)&count, sizeof count, 0, 0, 0);
}
