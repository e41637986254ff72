"""The programs that ship with the compiler, and the sizes they are run with.

Each is one file of ordinary Python in `programs/`, which takes its size as argument and prints what it has computed;
some have a twin by hand in C beside them. A small size takes CPython some tenths of a second, a large one takes the
compiled program that long, so that a compiler that works while the program runs has had its time.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass
from pathlib import Path

PROGRAMS = Path(__file__).parent / "programs"

SIZES: dict[str, tuple[int, int]] = {
    "binary_trees": (10, 16),
    "deltablue": (10, 1_500),
    "exceptions": (20_000, 2_000_000),
    "fannkuch": (8, 10),
    "hexiom": (2, 600),
    "interpreter": (5_000, 1_000_000),
    "json_module": (500, 20_000),
    "json_parse": (200, 20_000),
    "k_nucleotide": (5_000, 500_000),
    "key_value": (10_000, 1_000_000),
    "levenshtein": (20, 250),
    "life": (50, 400),
    "lru_cache": (20_000, 3_000_000),
    "mandelbrot": (80, 1_000),
    "matmul": (60, 400),
    "nbody": (10_000, 1_500_000),
    "nqueens": (8, 12),
    "pi_digits": (400, 4_000),
    "pipeline": (20_000, 3_000_000),
    "raytrace": (30, 400),
    "recursion": (20, 37),
    "richards": (10_000, 1_000_000),
    "shortest_paths": (40, 500),
    "small_objects": (10_000, 2_000_000),
    "sort_numbers": (10_000, 1_000_000),
    "sort_records": (2_000, 200_000),
    "spectral_norm": (80, 1_000),
    "string_building": (500, 50_000),
    "sudoku": (1, 60),
    "word_count": (5_000, 1_000_000),
}
"""arguments of the programs: small, large"""


@dataclass(frozen=True, slots=True)
class Program:
    """A program to be measured, and its arguments."""

    name: str
    source: Path
    arguments: tuple[str, ...]

    @property
    def twin(self) -> Path | None:
        """The same program by hand in C, if there is one."""
        beside = self.source.with_suffix(".c")
        return beside if beside.is_file() else None

    @property
    def summary(self) -> str:
        """What it does, in one line: the first of its docstring."""
        text = ast.get_docstring(ast.parse(self.source.read_text())) or ""
        return text.partition("\n")[0]


def shipped(name: str, large: bool) -> Program:
    """One of the programs in `SIZES`."""
    return Program(name, PROGRAMS / f"{name}.py", (str(SIZES[name][large]),))
