/* measure OUTPUT COMMAND [ARGUMENT ...]: runs a command with its output in a file, and prints its wall time, user and
 * system time in microseconds, its peak memory in KiB, and its status.
 *
 * The peak is that of the process from its fork on, so it is at least the parent's size: hence this small parent,
 * which should be linked statically. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static long microseconds(struct timeval t) { return t.tv_sec * 1000000L + t.tv_usec; }

int main(int argc, char **argv) {
  if (argc < 3) return 2;
  int output = open(argv[1], O_WRONLY | O_CREAT | O_TRUNC, 0666);
  if (output < 0) return 2;
  struct timespec start, end;
  clock_gettime(CLOCK_MONOTONIC, &start);
  pid_t child = vfork();
  if (child == 0) {
    dup2(output, 1);
    execvp(argv[2], argv + 2);
    _exit(127);
  }
  struct rusage used;
  int status;
  if (child < 0 || wait4(child, &status, 0, &used) < 0) return 2;
  clock_gettime(CLOCK_MONOTONIC, &end);
  long wall = (end.tv_sec - start.tv_sec) * 1000000L + (end.tv_nsec - start.tv_nsec) / 1000;
  printf("%ld %ld %ld %ld %d\n", wall, microseconds(used.ru_utime), microseconds(used.ru_stime), used.ru_maxrss,
         WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status));
}
