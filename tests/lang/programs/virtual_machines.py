# Simple stack VM with assembler, and brainfuck interpreter
class VM:
    def __init__(self, code):
        self.code = code
        self.stack = []
        self.vars = {}
        self.pc = 0
        self.calls = []
        self.output = []
        self.dispatch = {
            "push": self.op_push, "add": self.op_add, "sub": self.op_sub, "mul": self.op_mul,
            "store": self.op_store, "load": self.op_load, "jmp": self.op_jmp, "jz": self.op_jz,
            "print": self.op_print, "call": self.op_call, "ret": self.op_ret, "halt": self.op_halt,
            "lt": self.op_lt, "dup": self.op_dup,
        }
        self.running = True

    def op_push(self, arg): self.stack.append(arg)
    def op_add(self, _): self.binary(lambda a, b: a + b)
    def op_sub(self, _): self.binary(lambda a, b: a - b)
    def op_mul(self, _): self.binary(lambda a, b: a * b)
    def op_lt(self, _): self.binary(lambda a, b: int(a < b))
    def op_dup(self, _): self.stack.append(self.stack[-1])
    def binary(self, f):
        b, a = self.stack.pop(), self.stack.pop()
        self.stack.append(f(a, b))
    def op_store(self, name): self.vars[name] = self.stack.pop()
    def op_load(self, name): self.stack.append(self.vars[name])
    def op_jmp(self, t): self.pc = t
    def op_jz(self, t):
        if self.stack.pop() == 0:
            self.pc = t
    def op_print(self, _): self.output.append(self.stack.pop())
    def op_call(self, t):
        self.calls.append(self.pc)
        self.pc = t
    def op_ret(self, _): self.pc = self.calls.pop()
    def op_halt(self, _): self.running = False

    def run(self, limit=10000):
        steps = 0
        while self.running and steps < limit:
            op, arg = self.code[self.pc]
            self.pc += 1
            self.dispatch[op](arg)
            steps += 1
        return steps

def assemble(src):
    labels, code = {}, []
    for raw in src.splitlines():
        line = raw.split("#")[0].strip()
        if not line:
            continue
        if line.endswith(":"):
            labels[line[:-1]] = len(code)
        else:
            parts = line.split()
            code.append((parts[0], parts[1] if len(parts) > 1 else None))
    out = []
    for op, arg in code:
        if op in ("jmp", "jz", "call"):
            out.append((op, labels[arg]))
        elif op == "push":
            out.append((op, int(arg)))
        else:
            out.append((op, arg))
    return out

src = """
    push 1
    store acc
    push 5
    store n
loop:
    load n
    jz done     # finished
    load acc
    load n
    mul
    store acc
    load n
    push 1
    sub
    store n
    jmp loop
done:
    load acc
    print
    call sub1
    halt
sub1:
    push 42
    print
    ret
"""
vm = VM(assemble(src))
print(vm.run(), vm.output, vm.vars)

def bf(program, data=""):
    jumps, stack = {}, []
    for i, c in enumerate(program):
        if c == "[":
            stack.append(i)
        elif c == "]":
            j = stack.pop()
            jumps[i], jumps[j] = j, i
    tape, ptr, pc, inp, out = [0] * 300, 0, 0, list(data), []
    while pc < len(program):
        c = program[pc]
        if c == ">": ptr += 1
        elif c == "<": ptr -= 1
        elif c == "+": tape[ptr] = (tape[ptr] + 1) % 256
        elif c == "-": tape[ptr] = (tape[ptr] - 1) % 256
        elif c == ".": out.append(chr(tape[ptr]))
        elif c == ",": tape[ptr] = ord(inp.pop(0)) if inp else 0
        elif c == "[" and tape[ptr] == 0: pc = jumps[pc]
        elif c == "]" and tape[ptr] != 0: pc = jumps[pc]
        pc += 1
    return "".join(out)
print(bf("++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------.--------.>>+."))
print(bf(",[.,]", "echo"))

def rpn(expr):
    st = []
    for tok in expr.split():
        if tok in {"+", "-", "*", "/"}:
            b = st.pop()
            a = st.pop()
            st.append({"+": a + b, "-": a - b, "*": a * b}.get(tok) if tok != "/" else a / b)
        else:
            st.append(float(tok))
    if len(st) != 1:
        raise ValueError("bad expression")
    return st[0]
print(rpn("3 4 + 2 *"), rpn("5 1 2 + 4 * + 3 -"))
try:
    rpn("1 2")
except ValueError as e:
    print("err", e)

def life(cells, w, h, steps):
    for _ in range(steps):
        counts = {}
        for x, y in cells:
            for dx in (-1, 0, 1):
                for dy in (-1, 0, 1):
                    if dx or dy:
                        p = ((x + dx) % w, (y + dy) % h)
                        counts[p] = counts.get(p, 0) + 1
        cells = {p for p, n in counts.items() if n == 3 or (n == 2 and p in cells)}
    return cells
glider = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
final = life(glider, 8, 8, 8)
for y in range(8):
    print("".join("#" if (x, y) in final else "." for x in range(8)))
print(sorted(final))

# --- expected
# 68 [120, 42] {'acc': 120, 'n': 0}
# Hello World!
# echo
# 14.0 14.0
# err bad expression
# ........
# ........
# ...#....
# ....#...
# ..###...
# ........
# ........
# ........
# [(2, 4), (3, 2), (3, 4), (4, 3), (4, 4)]
