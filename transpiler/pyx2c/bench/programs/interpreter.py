"""A machine with a stack that runs a program in its own code: a loop that chooses by numbers."""

from __future__ import annotations

import sys

PUSH = 0
LOAD = 1
STORE = 2
ADD = 3
SUBTRACT = 4
MULTIPLY = 5
MODULO = 6
LESS = 7
JUMP = 8
JUMP_IF_ZERO = 9
CALL = 10
RETURN = 11
OUTPUT = 12
HALT = 13

NAMES = {
    "push": PUSH, "load": LOAD, "store": STORE, "add": ADD, "sub": SUBTRACT, "mul": MULTIPLY, "mod": MODULO,
    "less": LESS, "jump": JUMP, "jzero": JUMP_IF_ZERO, "call": CALL, "return": RETURN, "print": OUTPUT, "halt": HALT,
}  # fmt: skip

SOURCE = """
    push 0
    store 1
    push 1
    store 2
again:
    load 1
    load 0
    less
    jzero done
    call mix
    load 1
    push 1
    add
    store 1
    jump again
done:
    load 2
    print
    halt
mix:
    load 2
    push 31
    mul
    load 1
    add
    push 1000003
    mod
    store 2
    load 2
    push 2
    mod
    jzero even
    load 2
    push 7
    sub
    store 2
even:
    return
"""


class Assembler:
    """Two ints for each instruction: the operation and its operand."""

    def __init__(self) -> None:
        self.labels: dict[str, int] = {}

    def assemble(self, source: str) -> list[int]:
        lines = [line.strip() for line in source.split("\n")]
        address = 0
        for line in lines:
            if line.endswith(":"):
                self.labels[line[:-1]] = address
            elif line:
                address += 2
        code: list[int] = []
        for line in lines:
            if line and not line.endswith(":"):
                name, _, operand = line.partition(" ")
                code.append(NAMES[name])
                code.append(self.operand(operand))
        return code

    def operand(self, text: str) -> int:
        if text in self.labels:
            return self.labels[text]
        return int(text) if text else 0


def run(code: list[int], memory: list[int]) -> tuple[list[int], int]:
    """What the program puts out, and how many instructions it took."""
    stack: list[int] = []
    calls: list[int] = []
    output: list[int] = []
    at = 0
    steps = 0
    while True:
        operation = code[at]
        operand = code[at + 1]
        at += 2
        steps += 1
        if operation == PUSH:
            stack.append(operand)
        elif operation == LOAD:
            stack.append(memory[operand])
        elif operation == STORE:
            memory[operand] = stack.pop()
        elif operation == ADD:
            right = stack.pop()
            stack[-1] += right
        elif operation == SUBTRACT:
            right = stack.pop()
            stack[-1] -= right
        elif operation == MULTIPLY:
            right = stack.pop()
            stack[-1] *= right
        elif operation == MODULO:
            right = stack.pop()
            stack[-1] %= right
        elif operation == LESS:
            right = stack.pop()
            stack[-1] = 1 if stack[-1] < right else 0
        elif operation == JUMP:
            at = operand
        elif operation == JUMP_IF_ZERO:
            if stack.pop() == 0:
                at = operand
        elif operation == CALL:
            calls.append(at)
            at = operand
        elif operation == RETURN:
            at = calls.pop()
        elif operation == OUTPUT:
            output.append(stack.pop())
        else:
            return output, steps


def main() -> None:
    code = Assembler().assemble(SOURCE)
    memory = [0] * 16
    memory[0] = int(sys.argv[1])
    output, steps = run(code, memory)
    print(f"{steps} instructions put out {output}")


if __name__ == "__main__":
    main()
