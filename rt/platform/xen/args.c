/* The guest's command line, split into words as a shell does: blanks separate, '…' and "…" keep them, \ quotes. Words
 * that begin with `net.` are the network's: they fill the table from its end. */
#include "machine.h"

char xen_command_line[XEN_COMMAND_LINE_MAX];
int xen_args_aside;
static char *xen_args[XEN_ARGS_MAX + 1] = {(char[]){"guest"}};
int rt_argc = 1;
char **rt_argv = xen_args;
static char *xen_env[1];
char **rt_env = xen_env;

/* Reads one word at `in`, writes it in place to `out`; where the word ended. */
static char *xen_args_word(char *in, char **out) {
  char quote = 0;
  for (; *in && (quote || *in != ' '); in++) {
    if (*in == quote) quote = 0;
    else if (!quote && (*in == '"' || *in == '\'')) quote = *in;
    else if (*in == '\\' && quote != '\'' && in[1]) *(*out)++ = *++in;
    else *(*out)++ = *in;
  }
  return in;
}

void xen_args_split(void) {
  char *in = xen_command_line;
  while (rt_argc + xen_args_aside < XEN_ARGS_MAX - 1) {
    while (*in == ' ') in++;
    if (*in == 0) break;
    char *out = in, *word = in;
    in = xen_args_word(in, &out);
    if (*in) in++;
    *out = 0;
    bool net = word[0] == 'n' && word[1] == 'e' && word[2] == 't' && word[3] == '.';
    xen_args[net ? XEN_ARGS_MAX - 1 - xen_args_aside++ : rt_argc++] = word;
  }
  xen_args[rt_argc] = NULL;
}
