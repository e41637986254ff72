"""Regions: the places stated inside small programs, and memory that stays flat while hundreds of megabytes are made.

A comment `# region: list.literal loop grows, Point stack` names, in the order of their columns, what is allocated on
its line, the region it goes to, and whether several live there at once.
"""

import resource
import subprocess
from pathlib import Path

import pytest
from programs import compile_native, read_program
from pyx2c.analysis.ranges import infer_ranges
from pyx2c.frontend.load import load_program
from pyx2c.hirgen.engine import infer
from pyx2c.regions.infer import infer_regions
from pyx2c.regions.report import Allocation, allocations

ROOT = Path(__file__).parents[2]
FACTS = sorted((ROOT / "tests/facts/regions").glob("*.py"))
MEMORY = sorted((ROOT / "tests/memory").glob("*.py"))
ADDRESS_SPACE = 24 << 20


def _stated(path: Path) -> dict[int, list[str]]:
    lines = enumerate(path.read_text().splitlines(), 1)
    parts = {n: line.partition("# region:")[2] for n, line in lines}
    return {n: [one.strip() for one in text.split(",")] for n, text in parts.items() if text}


def _shown(a: Allocation) -> str:
    return f"{a.what} {a.region}{' grows' if a.grows else ''}"


@pytest.mark.parametrize("path", FACTS, ids=lambda p: p.stem)
def test_places(path: Path) -> None:
    engine = infer(load_program(path, ROOT / "stdlib_subset"))
    found: dict[int, list[str]] = {}
    for a in allocations(infer_regions(engine, infer_ranges(engine).raw)):
        found.setdefault(a.line, []).append(_shown(a))
    stated = _stated(path)
    assert {n: found.get(n) for n in stated} == stated


@pytest.mark.parametrize("path", MEMORY, ids=lambda p: p.stem)
def test_memory_stays_flat(path: Path, tmp_path: Path) -> None:
    """Each program makes far more than the address space it is given. At -O2: at -O1 gcc leaves more dead addresses on
    the stack, and one keeps all of a chain (docs/roadmap.md)."""
    program = read_program(path)
    compile_native(program, tmp_path / "app", "-O", "2")

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_AS, (ADDRESS_SPACE, ADDRESS_SPACE))

    done = subprocess.run([tmp_path / "app"], capture_output=True, text=True, preexec_fn=limit, timeout=60)
    assert program.expected is not None
    assert (done.stdout, done.stderr, done.returncode) == (program.expected.stdout, "", 0)
