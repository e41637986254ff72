import sys
from dataclasses import dataclass, field
from typing import List, Dict, Optional, Tuple, Union
@dataclass
class Instr:
    op: str
    arg: Optional[Union[int, str]] = None
class VM:
    def __init__(self, code: List[Instr]):
        self.code = code; self.stack: List[int] = []; self.pc = 0; self.vars: Dict[str, int] = {}; self.out = []
        self.calls: List[int] = []
    def run(self, limit=100000):
        steps = 0
        while self.pc < len(self.code):
            ins = self.code[self.pc]; self.pc += 1; steps += 1
            if steps > limit: raise RuntimeError("too long")
            handler = getattr(self, "op_" + ins.op, None)
            if handler is None: raise ValueError(f"bad op {ins.op}")
            handler(ins.arg)
        return steps
    def op_push(self, n): self.stack.append(n)
    def op_add(self, _): b, a = self.stack.pop(), self.stack.pop(); self.stack.append(a + b)
    def op_sub(self, _): b, a = self.stack.pop(), self.stack.pop(); self.stack.append(a - b)
    def op_mul(self, _): b, a = self.stack.pop(), self.stack.pop(); self.stack.append(a * b)
    def op_store(self, name): self.vars[name] = self.stack.pop()
    def op_load(self, name): self.stack.append(self.vars[name])
    def op_jmp(self, to): self.pc = to
    def op_jz(self, to):
        if self.stack.pop() == 0: self.pc = to
    def op_print(self, _): self.out.append(self.stack.pop())
def assemble(text):
    code, labels, fix = [], {}, []
    for ln in text.strip().splitlines():
        ln = ln.split("#")[0].strip()
        if not ln: continue
        if ln.endswith(":"):
            labels[ln[:-1]] = len(code); continue
        parts = ln.split()
        op, arg = parts[0], (parts[1] if len(parts) > 1 else None)
        if op in ("jmp", "jz"): fix.append(len(code))
        elif op == "push": arg = int(arg)
        code.append(Instr(op, arg))
    for i in fix: code[i].arg = labels[code[i].arg]
    return code
vm = VM(assemble("""
push 1
store acc
push 10
store n
loop:
load n
jz end
load acc
load n
mul
store acc
load n
push 1
sub
store n
jmp loop
end:   # done
load acc
print
"""))
print(vm.run(), vm.out, vm.vars)
class Matrix:
    def __init__(self, rows: List[List[float]]): self.rows = rows
    def __getitem__(self, ij: Tuple[int, int]) -> float: return self.rows[ij[0]][ij[1]]
    def __setitem__(self, ij, v): self.rows[ij[0]][ij[1]] = v
    def det(self) -> float:
        n = len(self.rows)
        if n == 1: return self.rows[0][0]
        return sum((-1) ** c * self.rows[0][c] * Matrix([r[:c] + r[c+1:] for r in self.rows[1:]]).det() for c in range(n))
    def solve(self, b):
        n = len(b); a = [r[:] + [x] for r, x in zip(self.rows, b)]
        for i in range(n):
            p = max(range(i, n), key=lambda r: abs(a[r][i]))
            a[i], a[p] = a[p], a[i]
            for r in range(i + 1, n):
                f = a[r][i] / a[i][i]
                for c in range(i, n + 1): a[r][c] -= f * a[i][c]
        x = [0.0] * n
        for i in reversed(range(n)):
            x[i] = (a[i][n] - sum(a[i][c] * x[c] for c in range(i + 1, n))) / a[i][i]
        return x
m = Matrix([[2.0, 1.0, -1.0], [-3.0, -1.0, 2.0], [-2.0, 1.0, 2.0]])
print(m.det(), [round(v, 6) for v in m.solve([8.0, -11.0, -3.0])], m[1, 2]); m[0, 0] = 7.5; print(m[0, 0])
@dataclass(order=True, frozen=True)
class Card:
    rank: int
    suit: str = field(compare=False)
    def __str__(self): return f"{'23456789TJQKA'[self.rank - 2]}{self.suit}"
deck = [Card(r, s) for r in range(2, 15) for s in "SHDC"]
import random
random.seed(11); random.shuffle(deck)
hand = sorted(deck[:5], reverse=True)
print(*hand, hand[0] > hand[-1], len(set(deck)), hash(hand[0]) == hash(Card(hand[0].rank, "?")))
def classify(h):
    ranks = sorted((c.rank for c in h), reverse=True)
    counts = sorted(((ranks.count(r), r) for r in set(ranks)), reverse=True)
    flush = len({c.suit for c in h}) == 1
    straight = len(set(ranks)) == 5 and ranks[0] - ranks[4] == 4
    match counts:
        case [(4, r), _]: return f"four of {r}"
        case [(3, r), (2, q)]: return f"full house {r} over {q}"
        case [(3, r), *_]: return f"three of {r}"
        case [(2, r), (2, q), _]: return f"two pair {r},{q}"
        case [(2, r), *_]: return f"pair of {r}"
        case _ if straight and flush: return "straight flush"
        case _ if straight or flush: return "straight" if straight else "flush"
    return f"high {ranks[0]}"
from collections import Counter
tally = Counter()
for _ in range(300):
    random.shuffle(deck); tally[classify(deck[:5]).split()[0]] += 1
print(tally.most_common())
def process(cmds):
    for cmd in cmds:
        match cmd.split():
            case ["go", ("north" | "south") as d]: yield f"moving {d}"
            case ["go", other]: yield f"can't go {other}"
            case ["take", *items] if items: yield "taking " + ", ".join(items)
            case []: yield "..."
            case [x]: yield f"what is {x}?"
            case _: yield "huh"
print(list(process(["go north", "go up", "take a b", "", "dance", "x y z"])))

# --- expected
# 118 [3628800] {'acc': 3628800, 'n': 0}
# -1.0 [2.0, 3.0, -1.0] 2.0
# 7.5
# JD 6D 6H 5C 3S True 13 True
# [('high', 144), ('pair', 136), ('two', 12), ('three', 4), ('flush', 2), ('straight', 1), ('four', 1)]
# ['moving north', "can't go up", 'taking a, b', '...', 'what is dance?', 'huh']
