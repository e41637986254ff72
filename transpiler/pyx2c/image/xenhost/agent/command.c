#include "command.h"

#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "channel.h"

static FILE *running;
static char command_out[CHANNEL_MAX];
static size_t command_size;

void command_begin(const char *text) {
  if (running) channel_die("two commands at once");
  running = popen(text, "re");
  if (!running) channel_die("popen");
  command_size = 4;
}

int command_descriptor(void) { return running ? fileno(running) : -1; }

bool command_take(const char **out, size_t *n) {
  char rest[4096];
  size_t room = sizeof command_out - command_size;
  ssize_t got = room ? read(fileno(running), command_out + command_size, room) : read(fileno(running), rest, sizeof rest);
  if (got > 0) {
    if (room) command_size += (size_t)got;
    return false;
  }
  int status = pclose(running);
  int32_t code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  running = 0;
  memcpy(command_out, &code, 4);
  *out = command_out;
  *n = command_size;
  return true;
}
