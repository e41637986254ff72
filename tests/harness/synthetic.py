"""Synthetic programs of any size, and how long each stage of the compiler takes on them.

    synthetic.py functions 1000              prints a program of some 1,000 lines
    synthetic.py --measure 200 1000 5000     the seconds of each stage for every kind and size
    synthetic.py --measure 5000 --only body --front    one kind, without lowering and linking

The time is that of the process, so that other work on the machine does not count.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from pyx2c.cgen.program import write_program
from pyx2c.deepstack import deep_stack
from pyx2c.driver import index
from pyx2c.frontend.load import load_program
from pyx2c.frontend.subset import check_subset
from pyx2c.hirgen.engine import infer
from pyx2c.image.shake import shake_layout
from pyx2c.lower import lower
from pyx2c.options import data_dir


def functions(lines: int) -> str:
    """Functions that the module calls one after the other, each with a list of its own."""
    parts = []
    for i in range(lines // 7):
        parts.append(
            f"def work{i}(n, xs):\n    total = {i}\n    for x in xs:\n        if x > n:\n            total += x - n\n"
            f"    return total\nprint(work{i}({i % 7}, [{i}, {i + 1}]))\n"
        )
    return "".join(parts)


def classes(lines: int) -> str:
    """A base class and its heirs, made and called through a list."""
    parts = ["class Base:\n    def __init__(self, n):\n        self.n = n\n    def area(self):\n        return 0\n"]
    count = lines // 9
    for i in range(count):
        parts.append(
            f"class Shape{i}(Base):\n    def __init__(self, n):\n        super().__init__(n)\n"
            f"        self.extra{i} = n + {i}\n    def area(self):\n        return self.n * self.extra{i}\n"
            f"    def own{i}(self):\n        return self.area() + {i}\n"
        )
    parts += [f"print(Shape{i}({i}).own{i}())\n" for i in range(count)]
    return "".join(parts)


def hierarchy(lines: int) -> str:
    """Thirty heirs of one base in one list, and as many virtual calls as the size asks for."""
    parts = ["class Base:\n    def __init__(self, n):\n        self.n = n\n    def area(self):\n        return 0\n"]
    for i in range(30):
        parts.append(f"class Shape{i}(Base):\n    def area(self):\n        return self.n + {i}\n")
    parts.append(f"shapes = [{', '.join(f'Shape{i}({i})' for i in range(30))}]\n")
    for i in range(lines // 3):
        parts.append(f"for s in shapes:\n    if s.n == {i % 30}:\n        print(s.area())\n")
    return "".join(parts)


def branches(lines: int) -> str:
    """One function that is one long chain of branches, and one of independent branches."""
    half = lines // 4
    chain = "".join(f"    {'el' if i else ''}if x == {i}:\n        y = x + {i}\n" for i in range(min(half, 900)))
    single = "".join(f"    if x > {i}:\n        v{i % 50} = x + {i}\n        y += v{i % 50}\n" for i in range(half))
    start, end = "(x):\n    y = 0\n", "    return y\n"
    return f"def chain{start}{chain}{end}def single{start}{single}{end}print(chain(3), single(5))\n"


def body(lines: int) -> str:
    """One long module body: variables, loops, branches, containers that grow, calls of a few functions."""
    parts = ["def twice(x):\n    return x + x\ntable = {}\nrows = []\nlast = None\n"]
    for i in range(lines // 9):
        parts.append(
            f"a{i} = twice({i})\nb{i} = []\nfor k in range(a{i}):\n    b{i}.append(k * {i})\n    if k > 3:\n"
            f"        break\ntable['{i}'] = a{i}\nrows.append((a{i}, len(b{i})))\nlast = a{i} if a{i} > 3 else last\n"
        )
    return "".join(parts) + "print(last, len(rows), len(table))\n"


def recursion(lines: int) -> str:
    """Pairs of functions that call each other, the base case after the recursive one."""
    parts = []
    for i in range(lines // 11):
        parts.append(
            f"def even{i}(n):\n    if n > 0:\n        return odd{i}(n - 1)\n    return 'even{i}'\n"
            f"def odd{i}(n):\n    if n > 0:\n        return even{i}(n - 1)\n    return 'odd{i}'\n"
            f"r{i} = even{i}({i % 9})\nassert r{i}\nprint(r{i})\n"
        )
    return "".join(parts)


def chain(lines: int) -> str:
    """Each function calls the next, defined further down; the last one has the answer."""
    count = lines // 4
    parts = [
        f"def step{i}(x):\n    if x < 0:\n        return None\n    return step{i + 1}(x + 1)\n" for i in range(count)
    ]
    return "".join(parts) + f"def step{count}(x):\n    return [x]\nprint(step0(1))\n"


def methods(lines: int) -> str:
    """One class with many methods that call one another and change many fields."""
    parts = ["class Machine:\n    def __init__(self):\n        self.log = []\n"]
    count = lines // 7
    parts += [f"        self.f{i} = None\n" for i in range(count)]
    for i in range(count):
        parts.append(
            f"    def m{i}(self, x):\n        if self.f{i} is None:\n            self.f{i} = x + {i}\n        else:\n"
            f"            self.f{i} += 1\n        return self.f{i}\n"
        )
    parts.append("m = Machine()\n")
    parts += [f"m.log.append(m.m{i}({i}))\n" for i in range(count)]
    return "".join(parts) + "print(len(m.log))\n"


def typed(lines: int) -> str:
    """Annotated records, functions over them, errors raised and caught: how most programs look."""
    parts = [
        "from dataclasses import dataclass\n@dataclass\nclass Item:\n    name: str\n    price: float\n"
        "    count: int = 0\nclass Missing(Exception):\n    pass\nstock: dict[str, Item] = {}\n"
    ]
    for i in range(lines // 12):
        parts.append(
            f"def find{i}(name: str) -> Item:\n    if name not in stock:\n        raise Missing(name)\n"
            f"    return stock[name]\ndef total{i}(names: list[str]) -> float:\n    result = 0.0\n"
            f"    for name in names:\n        try:\n"
            f"            result += find{i}(name).price * {i}\n        except Missing as error:\n"
            f"            print('none', error)\n    return result\n"
        )
    parts.append("stock['a'] = Item('a', 2.5)\n")
    parts += [f"print(total{i}(['a', 'b{i}']))\n" for i in range(lines // 12)]
    return "".join(parts)


KINDS: dict[str, Callable[[int], str]] = {
    f.__name__: f for f in (functions, classes, hierarchy, branches, body, recursion, chain, methods, typed)
}


@deep_stack
def measure(text: str, front: bool) -> dict[str, float]:
    """Seconds of each stage."""
    seconds: dict[str, float] = {}
    last = time.process_time()

    def mark(stage: str) -> None:
        nonlocal last
        now = time.process_time()
        seconds[stage] = now - last
        last = now

    with tempfile.TemporaryDirectory(prefix="pyx2c-synthetic-") as folder:
        path = Path(folder) / "app.py"
        path.write_text(text)
        program = load_program(path, data_dir("stdlib_subset"))
        mark("load")
        check_subset(program)
        mark("subset")
        engine = infer(program)
        mark("infer")
        if front:
            return seconds
        lowered = lower(engine)
        mark("lower")
        text = write_program(lowered)
        mark("write")
        shake_layout(text.program, index(), "linux", "app")
        mark("shake")
    return seconds


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", nargs="+", help="a kind and a number of lines, or with --measure numbers of lines")
    parser.add_argument("--measure", action="store_true")
    parser.add_argument("--only", choices=KINDS)
    parser.add_argument("--front", action="store_true", help="up to inference")
    options = parser.parse_args()
    if not options.measure:
        sys.stdout.write(KINDS[options.what[0]](int(options.what[1])))
        return
    for kind, make in KINDS.items():
        if options.only not in (None, kind):
            continue
        for lines in map(int, options.what):
            text = make(lines)
            seconds = measure(text, options.front)
            shown = "  ".join(f"{stage} {took:6.2f}" for stage, took in seconds.items())
            print(f"{kind:10} {text.count(chr(10)):6} lines  {shown}", flush=True)


if __name__ == "__main__":
    main()
