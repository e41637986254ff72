"""Random integer programs: compiled, they must print what CPython prints.

    PYTHONPATH=transpiler python tests/fuzz/ints.py [--seed N] [--programs N] [--trap]

Each program has functions with a few parameters, called with numbers at the edges of 31, 62, 63 and 64 bits; bodies
mix arithmetic, conditions, loops, lists, fields and global variables. `--trap` builds with gcc's checks of overflow and
shifts, which stop the program where a machine integer leaves its range. A program that differs is written to the
folder it is started in: its smallest form belongs in tests/lang/regress.
"""

from __future__ import annotations

import argparse
import random
import subprocess
import sys
import tempfile
from pathlib import Path

from pyx2c import driver
from pyx2c.diag.diagnostic import CompileErrors
from pyx2c.image import toolchain
from pyx2c.image.toolchain import ToolError
from pyx2c.options import CompileOptions

EDGES = sorted({s * (1 << k) + d for k in (0, 3, 31, 32, 40, 61, 62, 63, 64) for d in (-1, 0, 1) for s in (1, -1)})
SMALL = (1 << 62) - 1
WORD = (1 << 64) - 1
MODULI = [2, 7, 64, 1000003, (1 << 31) - 1, 1 << 32, -5, (1 << 61) - 1, 1 << 63, 1 << 64, 10**18 + 9]
MASKS = [255, 1 << 20, SMALL, 2 * SMALL + 1, WORD, WORD, 0xCBF29CE484222325]
TRAP = "-fsanitize=signed-integer-overflow,shift -fsanitize-undefined-trap-on-error".split()
ARITHMETIC = ["+", "-", "*", "+", "-", "*", "//", "%", "&", "|", "^"]
COMPARISONS = ["<", "<=", ">", ">=", "==", "!="]


class Maker:
    """Writes one program."""

    def __init__(self, seed: int) -> None:
        self.r = random.Random(seed)
        self.lines: list[str] = []

    def number(self) -> str:
        small = self.r.random() < 0.6
        value = self.r.randrange(-4, 40) if small else self.r.choice(EDGES)
        return str(value) if value >= 0 else f"({value})"

    def expr(self, names: list[str], depth: int = 3) -> str:
        r = self.r
        if depth == 0 or r.random() < 0.15:
            return r.choice(names) if names and r.random() < 0.75 else self.number()
        a, b = self.expr(names, depth - 1), self.expr(names, depth - 1)
        match r.randrange(12):
            case 0:
                return f"({a} << ({b} & {r.choice([3, 7, 31, 63])}))"
            case 1:
                return f"({a} >> ({b} & {r.choice([3, 31, 63, 127])}))"
            case 2:
                return r.choice([f"(-{a})", f"(~{a})", f"abs({a})", f"({a}) ** 2", f"({a}).bit_length()"])
            case 3:
                return f"({a} if {self.test(names, depth - 1)} else {b})"
            case 4:
                return r.choice([f"min({a}, {b})", f"max({a}, {b})", f"({a} & {r.choice(MASKS)})"])
            case 5:
                return f"(({a}) % {r.choice(MODULI)})"
            case 6:
                return f"(({a}) // {r.choice([1, 2, 3, 16, 1 << 20, -4])})"
        return f"({a} {r.choice(ARITHMETIC)} {b})"

    def test(self, names: list[str], depth: int = 2) -> str:
        a, b = self.expr(names, depth), self.expr(names, depth)
        plain = f"{a} {self.r.choice(COMPARISONS)} {b}"
        return self.r.choice([plain, plain, f"not {plain}", f"{plain} and {a} > {self.number()}", f"({a}) % 3"])

    def put(self, level: int, text: str) -> None:
        self.lines.append("    " * level + text)

    def body(self, level: int, names: list[str], size: int) -> None:
        """Statements that assign to some of `names`, never to the first, which counts."""
        r = self.r
        for _ in range(size):
            target = r.choice(names)
            kind = r.randrange(11) if level < 4 else 0
            if kind <= 3:
                self.put(level, f"{target} = {self.expr(names)}")
            elif kind == 4:
                self.put(level, f"{target} {r.choice(ARITHMETIC)}= {self.expr(names, 1)}")
            elif kind == 5:
                self.put(level, f"if {self.test(names)}:")
                self.body(level + 1, names, 2)
                self.put(level, "else:")
                self.body(level + 1, names, 1)
            elif kind == 6:
                i = f"i{level}"
                args = r.choice(["6", "2, 9", "9, -3, -2", f"{r.choice(EDGES)}, {r.choice(EDGES)}, {1 << 61}"])
                self.put(level, f"for {i} in range({args}):")
                self.body(level + 1, [*names, i], 2)
            elif kind == 7:
                self.put(level, f"turns{level} = 0")
                self.put(level, f"while turns{level} < {r.randrange(1, 8)} and {self.test(names)}:")
                self.put(level + 1, f"turns{level} += 1")
                self.body(level + 1, names, 2)
            elif kind == 8:
                self.put(level, f"xs = [{self.expr(names, 1)}, {self.expr(names, 1)}, {self.number()}]")
                self.put(level, f"xs[{self.expr(names, 1)} % 3] = {self.expr(names, 2)}")
                self.put(level, f"{target} = {r.choice(['sum(xs)', 'max(xs)', 'xs[0] - xs[1]', 'sorted(xs)[1]'])}")
            elif kind == 9:
                self.put(level, f"box.value = {self.expr([*names, 'box.value'], 2)} % {r.choice([97, 1 << 31, SMALL])}")
                self.put(level, f"{target} = box.value + {self.expr(names, 1)}")
            else:
                factor, mask = r.choice([1, 31, EDGES[-1]]), r.choice(MASKS)
                self.put(level, f"total = (total * {factor} + {self.expr(names, 1)}) & {mask}")
            if kind in (3, 4):
                self.put(level, f"{target} = {target} % {r.choice([1 << 70, 1 << 64, 1 << 63, 10**9])}")

    def function(self, n: int) -> None:
        names = ["a", "b", "c"][: self.r.randrange(1, 4)]
        bounds = self.r.choice([[-3, 0, 1, 7], [0, 5, 255, (1 << 31) - 1], EDGES, [SMALL, SMALL + 1], [-(1 << 63), 9]])
        self.put(0, f"def f{n}({', '.join(names)}, box):")
        self.put(1, "global total")
        self.put(1, "x = y = 1")
        self.body(1, [*names, "x", "y"], 5)
        self.put(1, f"return {self.expr([*names, 'x', 'y'], 2)}")
        self.put(0, "")
        for _ in range(4):
            args = ", ".join(str(self.r.choice(bounds)) for _ in names)
            self.put(0, "try:")
            self.put(1, f"print(f{n}({args}, box), total, box.value)")
            self.put(0, "except (ZeroDivisionError, ValueError, OverflowError) as e:")
            self.put(1, "print(type(e).__name__, e)")

    def program(self) -> str:
        self.lines = ["class Box:", "    def __init__(self, value):", "        self.value = value"]
        self.lines += ["total = 0", "box = Box(3)"]
        for n in range(12):
            self.function(n)
        return "\n".join(self.lines) + "\n"


def compiled(script: Path, trap: bool) -> str:
    """What the native program prints, and how it ended if not well."""
    out = script.with_suffix("")
    if trap and TRAP[0] not in toolchain.COMPILE:
        toolchain.COMPILE += TRAP
    try:
        driver.compile(CompileOptions(script, output=out, opt="1"))
    except (ToolError, CompileErrors, AssertionError) as error:
        return f"not compiled: {error}"
    try:
        done = subprocess.run([str(out)], capture_output=True, text=True, timeout=60)
    except subprocess.TimeoutExpired:
        return "no end"
    return done.stdout + (f"status {done.returncode}\n{done.stderr}" if done.returncode else "")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--programs", type=int, default=20)
    parser.add_argument("--trap", action="store_true")
    options = parser.parse_args()
    for seed in range(options.seed, options.seed + options.programs):
        with tempfile.TemporaryDirectory() as work:
            script = Path(work) / f"ints_{seed}.py"
            script.write_text(Maker(seed).program())
            try:
                done = subprocess.run([sys.executable, str(script)], capture_output=True, text=True, timeout=10)
            except subprocess.TimeoutExpired:
                continue
            if done.returncode:
                print(seed, "CPython:", done.stderr.splitlines()[-1])
                continue
            if compiled(script, options.trap) != done.stdout:
                Path(script.name).write_text(script.read_text())
                print(seed, "differs:", script.name, flush=True)


if __name__ == "__main__":
    main()
