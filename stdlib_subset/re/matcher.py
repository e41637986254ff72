"""Runs a program over a text: backtracking with a stack of its own, so that long texts need no deep calls.

The stack holds entries of three numbers. The last says what it is: a place in the program to go on from (then before it
stand a position, and the fewest characters' end of a run, -1 without one, -2 for a lazy run); or, negative, a register
(then before it stands its old value). The text is a str of ASCII characters, or the list of its characters' codes.
"""

from re import nodes
from re import program as ops
from re.charset import CharSet
from re.program import Program
from re.texts import boundary, find_text
from re.texts import code as _code
from re.texts import same as _same

_NONE = -1


def _run_end(text, at: int, limit: int, chars: CharSet) -> int:  # type: ignore[no-untyped-def]
    """Where the characters of a set end."""
    table = chars.table
    while at < limit:
        code = _code(text, at)
        if code < 128:
            if table[code] == 0:
                break
        elif not chars.find(code):
            break
        at += 1
    return at


def _is_place(text, which: int, at: int, limit: int, ascii_only: bool) -> bool:  # type: ignore[no-untyped-def]
    if which == nodes.BEGIN:
        return at == 0
    if which == nodes.LINE_BEGIN:
        return at == 0 or _code(text, at - 1) == 10
    if which == nodes.END:
        return at == limit or (at + 1 == limit and _code(text, at) == 10)
    if which == nodes.LINE_END:
        return at == limit or _code(text, at) == 10
    if which == nodes.STRING_END:
        return at == limit
    if limit == 0:
        return False
    return boundary(text, at, limit, ascii_only) == (which == nodes.BOUNDARY)


def _drop_choices(stack: list[int], base: int) -> None:
    """Takes the places to go on from above `base` off the stack; the old values of registers stay."""
    to = base
    for i in range(base, len(stack), 3):
        if stack[i + 2] < 0:
            stack[to] = stack[i]
            stack[to + 1] = stack[i + 1]
            stack[to + 2] = stack[i + 2]
            to += 3
    del stack[to:]


def _unwind(stack: list[int], base: int, registers: list[int]) -> None:
    """Takes all above `base` off the stack, and puts the registers back."""
    while len(stack) > base:
        kind = stack.pop()
        stack.pop()
        value = stack.pop()
        if kind < 0:
            registers[-1 - kind] = value


def _keep(stack: list[int], registers: list[int], which: int, value: int) -> None:
    """Sets a register; its old value comes back when the matcher goes back."""
    stack.append(registers[which])
    stack.append(0)
    stack.append(-1 - which)
    registers[which] = value


def _choice(stack: list[int], at: int, kind: int, pc: int) -> None:
    stack.append(at)
    stack.append(kind)
    stack.append(pc)


def run(  # type: ignore[no-untyped-def]
    program: Program, text, at: int, limit: int, whole: bool, avoid: int, registers: list[int], stack: list[int]
) -> int:
    """Where the match that begins at `at` ends; -1 without one. It may not end at `avoid`; with `whole`, it ends at
    `limit`."""
    code = program.code
    sets = program.sets
    last = 2 * program.groups + 2
    pc = 0
    while True:
        op = code[pc]
        if op == ops.CHAR:
            if at < limit and _code(text, at) == code[pc + 1]:
                at += 1
                pc += 2
                continue
        elif op == ops.SET:
            if at < limit and sets[code[pc + 1]].has(_code(text, at)):
                at += 1
                pc += 2
                continue
        elif op == ops.RUN or op == ops.RUN_ALL:
            least = at + code[pc + 2]
            most = limit if code[pc + 3] >= limit - at else at + code[pc + 3]
            end = _run_end(text, at, most, sets[code[pc + 1]])
            if end >= least:
                at = end
                if op == ops.RUN_ALL:
                    pc += 4
                    continue
                if end > least:
                    _choice(stack, end, least, pc)
                pc += 5
                continue
        elif op == ops.RUN_LAZY:
            least = at + code[pc + 2]
            if least <= limit and _run_end(text, at, least, sets[code[pc + 1]]) == least:
                most = limit if code[pc + 3] >= limit - at else at + code[pc + 3]
                if least < most:
                    _choice(stack, most, 0, 0)
                    _choice(stack, least, -2, pc)
                at = least
                pc += 4
                continue
        elif op == ops.SPLIT:
            _choice(stack, at, _NONE, code[pc + 1])
            pc += 2
            continue
        elif op == ops.JUMP:
            pc = code[pc + 1]
            continue
        elif op == ops.OPEN:
            _keep(stack, registers, 2 * code[pc + 1], at)
            pc += 2
            continue
        elif op == ops.CLOSE:
            _keep(stack, registers, 2 * code[pc + 1] + 1, at)
            _keep(stack, registers, last, code[pc + 1])
            pc += 2
            continue
        elif op == ops.START:
            _keep(stack, registers, code[pc + 1], -1)
            _keep(stack, registers, code[pc + 1] + 1, -1)
            pc += 2
            continue
        elif op == ops.LOOP or op == ops.LOOP_LAZY:
            which = code[pc + 1]
            count = registers[which] + 1
            _keep(stack, registers, which, count)
            more = count < code[pc + 3] and registers[which + 1] != at
            if count < code[pc + 2]:
                pc = code[pc + 4]
            elif not more:
                pc += 5
            elif op == ops.LOOP:
                _choice(stack, at, _NONE, pc + 5)
                _keep(stack, registers, which + 1, at)
                pc = code[pc + 4]
            else:
                _choice(stack, at, -3, pc)
                pc += 5
            continue
        elif op == ops.PLACE:
            if _is_place(text, code[pc + 1], at, limit, code[pc + 2] == 1):
                pc += 3
                continue
        elif op == ops.REFERENCE:
            group = code[pc + 1]
            start = registers[2 * group]
            end = registers[2 * group + 1]
            end = _same(text, start, end, at, limit, code[pc + 2])
            if end >= 0:
                at = end
                pc += 3
                continue
        elif op == ops.ENTER:
            if at >= code[pc + 2]:
                _keep(stack, registers, code[pc + 1] + 1, at)
                _keep(stack, registers, code[pc + 1], len(stack))
                at -= code[pc + 2]
                pc += 3
                continue
        elif op == ops.LEAVE:
            base = registers[code[pc + 1]]
            if code[pc + 2] == 1:
                at = registers[code[pc + 1] + 1]
            _drop_choices(stack, base)
            pc += 3
            continue
        elif op == ops.AVOID:
            if at < code[pc + 2]:
                pc = code[pc + 3]
            else:
                _keep(stack, registers, code[pc + 1], len(stack))
                _choice(stack, at, _NONE, code[pc + 3])
                at -= code[pc + 2]
                pc += 4
            continue
        elif op == ops.AVOIDED:
            _unwind(stack, registers[code[pc + 1]], registers)
        elif op == ops.IF:
            group = code[pc + 1]
            pc = pc + 3 if registers[2 * group + 1] >= 0 else code[pc + 2]
            continue
        elif op == ops.SUCCEED:
            if not (whole and at != limit) and at != avoid:
                return at
        # Back to the last choice.
        while True:
            if not stack:
                return -1
            pc = stack.pop()
            kind = stack.pop()
            at = stack.pop()
            if pc < 0:
                registers[-1 - pc] = at
                continue
            if kind == _NONE:
                break
            if kind == -2:
                most = stack[-3]
                if at >= most or not sets[code[pc + 1]].has(_code(text, at)):
                    del stack[-3:]
                    continue
                at += 1
                _choice(stack, at, -2, pc)
                pc += 4
                break
            if kind == -3:
                _keep(stack, registers, code[pc + 1] + 1, at)
                pc = code[pc + 4]
                break
            at -= 1
            follows = code[pc + 4]
            if follows >= 0:
                while at >= kind and (at >= limit or _code(text, at) != follows):
                    at -= 1
                if at < kind:
                    continue
            if at > kind:
                _choice(stack, at, kind, pc)
            pc += 5
            break


def _next_start(program: Program, text, at: int, limit: int) -> int:  # type: ignore[no-untyped-def]
    """The first place from which a match may begin; -1 without one."""
    if program.prefix:
        return find_text(text, program.prefix, at, limit)
    if program.first is not None:
        table = program.first.table
        while at < limit:
            code = _code(text, at)
            if code >= 128 or table[code] == 1:
                return at
            at += 1
        return -1
    return at


def find(  # type: ignore[no-untyped-def]
    program: Program, text, at: int, limit: int, how: int, avoid: int, registers: list[int]
) -> int:
    """What the matchers do that the compiler writes: transpiler/pyx2c/regex/matcher.py tells it."""
    stack: list[int] = []
    own = [-1] * program.registers
    while at <= limit:
        if how == 2:
            at = _next_start(program, text, at, limit)
            if at < 0:
                return -1
        end = run(program, text, at, limit, how == 1, avoid, own, stack)
        if end >= 0:
            own[0] = at
            own[1] = end
            for i in range(len(registers)):
                registers[i] = own[i]
            return end
        if how != 2:
            return -1
        at += 1
        avoid = -1
    return -1
