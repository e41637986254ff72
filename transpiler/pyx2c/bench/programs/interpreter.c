/* The twin of interpreter.py: the same code for the same machine, which a switch runs. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { PUSH, LOAD, STORE, ADD, SUBTRACT, MULTIPLY, MODULO, LESS, JUMP, JUMP_IF_ZERO, CALL, RETURN, OUTPUT, HALT };

static const char *const NAMES[] = {"push", "load", "store", "add",   "sub",  "mul",    "mod",
                                    "less", "jump", "jzero", "call",  "return", "print", "halt"};

static const char *const SOURCE[] = {
    "push 0",   "store 1", "push 1",  "store 2",    "again:",  "load 1", "load 0", "less",    "jzero done",
    "call mix", "load 1",  "push 1",  "add",        "store 1", "jump again", "done:", "load 2", "print",
    "halt",     "mix:",    "load 2",  "push 31",    "mul",     "load 1", "add",    "push 1000003", "mod",
    "store 2",  "load 2",  "push 2",  "mod",        "jzero even", "load 2", "push 7", "sub",  "store 2",
    "even:",    "return",
};
#define LINES (sizeof SOURCE / sizeof *SOURCE)

typedef struct {
  char name[16];
  long address;
} label;

static label labels[LINES];
static int label_count;

static int is_label(const char *line) { return line[strlen(line) - 1] == ':'; }

static long operand(const char *text) {
  for (int i = 0; i < label_count; i++)
    if (!strcmp(labels[i].name, text)) return labels[i].address;
  return atol(text);
}

static int assemble(long *code) {
  long address = 0;
  for (size_t i = 0; i < LINES; i++)
    if (is_label(SOURCE[i])) {
      label *made = &labels[label_count++];
      memcpy(made->name, SOURCE[i], strlen(SOURCE[i]) - 1);
      made->address = address;
    } else {
      address += 2;
    }
  int used = 0;
  for (size_t i = 0; i < LINES; i++) {
    if (is_label(SOURCE[i])) continue;
    char name[16], text[16] = "";
    sscanf(SOURCE[i], "%15s %15s", name, text);
    for (int operation = PUSH; operation <= HALT; operation++)
      if (!strcmp(NAMES[operation], name)) code[used++] = operation;
    code[used++] = operand(text);
  }
  return used;
}

static long modulo(long a, long b) {
  long left = a % b;
  return left && (left < 0) != (b < 0) ? left + b : left;
}

static long run(const long *code, long *memory, long *steps) {
  long stack[64], calls[64], output = 0, at = 0;
  int top = -1, depth = 0;
  for (;;) {
    long operation = code[at], operand = code[at + 1];
    at += 2;
    ++*steps;
    switch (operation) {
      case PUSH: stack[++top] = operand; break;
      case LOAD: stack[++top] = memory[operand]; break;
      case STORE: memory[operand] = stack[top--]; break;
      case ADD: top--; stack[top] += stack[top + 1]; break;
      case SUBTRACT: top--; stack[top] -= stack[top + 1]; break;
      case MULTIPLY: top--; stack[top] *= stack[top + 1]; break;
      case MODULO: top--; stack[top] = modulo(stack[top], stack[top + 1]); break;
      case LESS: top--; stack[top] = stack[top] < stack[top + 1]; break;
      case JUMP: at = operand; break;
      case JUMP_IF_ZERO: if (stack[top--] == 0) at = operand; break;
      case CALL: calls[depth++] = at; at = operand; break;
      case RETURN: at = calls[--depth]; break;
      case OUTPUT: output = stack[top--]; break;
      default: return output;
    }
  }
}

int main(int argc, char **argv) {
  if (argc < 2) return 2;
  long code[2 * LINES], memory[16] = {atol(argv[1])}, steps = 0;
  assemble(code);
  long output = run(code, memory, &steps);
  printf("%ld instructions put out [%ld]\n", steps, output);
}
