"""Programs of operations on sets, for the order in which sets are gone through: it must be CPython's.

PYTHONPATH=transpiler python tests/fuzz/sets.py 20      tries the programs of seeds 0 to 19
"""

from __future__ import annotations

import random
import sys
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[1] / "harness")]

from language.trial import Build, Kind, try_source  # noqa: E402
from language.workshop import private_cache  # noqa: E402

STEPS = 60
EACH = 4
EDGES = [s * (1 << e) + d for e in (31, 32, 61, 62, 63, 64, 127) for d in (-1, 0, 1) for s in (1, -1)]
SIZES = (1, 2, 3, 4, 5, 6, 7, 8, 12, 20, 33)
TYPES = {"int": "int", "float": "float", "pair": "tuple[int, int]"}


class Writer:
    """Writes one program; all its sets, lists and dicts have items of one kind."""

    def __init__(self, seed: int) -> None:
        self.r = random.Random(seed)
        self.kind = self.r.choice(["int", "int", "int", "float", "pair"])

    def value(self) -> str:
        r = self.r
        if self.kind == "float":
            return repr(r.choice([r.randrange(-40, 40) / 4, r.uniform(-1e9, 1e9), float(r.randrange(-(10**6), 10**6))]))
        if self.kind == "pair":
            return f"({r.randrange(-3, 9)}, {r.randrange(-3, 9)})"
        return str(r.choice([r.randrange(-3, 40)] * 6 + [r.randrange(-1000, 100000)] * 2 + [r.choice(EDGES)] * 2))

    def items(self) -> str:
        return ", ".join(self.value() for _ in range(self.r.choice(SIZES)))

    def one(self, names: str) -> str:
        """One of the values in the lists named by these letters."""
        name = self.r.choice(names)
        return f"{name}[{self.r.randrange(2 * EACH if name == 's' else EACH)}]"

    def iterable(self) -> str:
        values, keys = self.one("l"), self.one("d")
        others = (
            f"{keys}.keys()",
            f"iter({values})",
            f"(x for x in {values})",
            f"tuple({values})",
            f"[{self.items()}]",
        )
        return self.r.choice([self.one("s"), self.one("f"), values, keys, values, keys, *others])

    def step(self, n: int) -> str:
        r, sign = self.r, self.r.choice("|&-^")
        making = r.choice(["union", "intersection", "difference"])
        changing = r.choice(["update", "intersection_update", "difference_update"])
        x = self.one("sf")
        shown = r.choice(
            [
                f"{x}.{making}({self.iterable()})",
                f"{x}.{making}({self.iterable()}, {self.iterable()})",
                f"{x}.{making}(*[{self.one('l')}, {self.one('l')}])",
                f"{x}.symmetric_difference({self.iterable()})",
                f"{x} {sign} {self.one('sf')}",
                f"{self.one('d')}.keys() {sign} {self.iterable()}",
                f"{x} {sign} {self.one('d')}.keys()",
                f"{r.choice(['set', 'frozenset'])}({self.iterable()})",
                f"{{x for x in {self.iterable()}}}",
            ]
        )
        changed = r.choice(
            [
                f"{self.one('s')}.{changing}({self.iterable()}, {self.iterable()})",
                f"{self.one('s')}.{r.choice([changing, 'symmetric_difference_update'])}({self.iterable()})",
                f"{self.one('s')} {sign}= {self.one('sf')}",
                f"{self.one('s')} = {self.one('s')}.copy()",
                f"{self.one('s')} = {{{self.items()}}}",
                f"{self.one('s')}.discard({self.value()})",
                f"x{n} = {self.one('s')}\nif x{n}:\n    print(x{n}.pop())",
            ]
        )
        return r.choice([f"print({n}, {shown})", changed])

    def program(self) -> str:
        t = TYPES[self.kind]
        lines = [f"s: list[set[{t}]] = []", f"f: list[frozenset[{t}]] = []"]
        lines += [f"l: list[list[{t}]] = []", f"d: list[dict[{t}, int]] = []"]
        for _ in range(EACH):
            lines += [f"s.append({{{self.items()}}})", f"s.append(set([{self.items()}]))"]
            lines += [f"f.append(frozenset([{self.items()}]))", f"l.append([{self.items()}])"]
            lines.append(f"d.append(dict.fromkeys([{self.items()}], 1))")
        lines += [self.step(n) for n in range(STEPS)]
        return "\n".join([*lines, "print(s, f)", ""])


def main() -> None:
    with private_cache():
        for seed in range(int(sys.argv[1])):
            program = Writer(seed).program()
            verdict = try_source(program, Build.QUICK, [()])
            print(seed, verdict.kind, verdict.shown, flush=True)
            if verdict.kind is not Kind.SAME:
                print(program)
                raise SystemExit(1)


if __name__ == "__main__":
    main()
