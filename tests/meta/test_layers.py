"""The compiler's packages import only downwards, files stay short, and no import hides in a function."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "transpiler" / "pyx2c"
FILES = sorted(PACKAGE.rglob("*.py"))

FLOW = """options rebuild deepstack diag frontend infer ir prim regex hirgen analysis passes regions lower perf memory
          cgen image bench driver guests commands demo explain doctor cli __main__""".split()
"""Each may import those before it."""

BEFORE_THEIR_TURN = {("infer", "ir"), ("infer", "prim"), ("lower", "image"), ("cgen", "image")}
"""Edges against the flow: types of values are those of the IR, operations' types are in the table; lowering
and the writer of C hand the linker of runtime and program (image.generics, image.reach) its data."""

LAZY = {"cli.py", "__main__.py"}
"""Files that import inside functions: `pyx2c --help` must not load the compiler, an unchanged build not the CLI."""

LONGEST = 500


def part_of(path: Path) -> str:
    first = path.relative_to(PACKAGE).parts[0]
    return first.removesuffix(".py")


def imported_parts(path: Path) -> set[str]:
    parts = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module == "pyx2c":
            names = [f"pyx2c.{alias.name}" for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [node.module or ""]
        else:
            continue
        parts |= {name.split(".")[1] for name in names if name.startswith("pyx2c.")}
    return parts - {"__version__"}


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_imports_only_downwards(path: Path) -> None:
    part = part_of(path)
    if part == "__init__":
        assert not imported_parts(path)
        return
    assert part in FLOW, f"{part} has no place in the flow"
    above = {
        other
        for other in imported_parts(path) - {part}
        if FLOW.index(other) > FLOW.index(part) and (part, other) not in BEFORE_THEIR_TURN
    }
    assert not above


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_no_import_inside_a_function(path: Path) -> None:
    functions = [n for n in ast.walk(ast.parse(path.read_text())) if isinstance(n, ast.FunctionDef)]
    hidden = [i.lineno for f in functions for i in ast.walk(f) if isinstance(i, ast.Import | ast.ImportFrom)]
    assert not hidden or path.name in LAZY


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_file_is_short_and_has_a_docstring(path: Path) -> None:
    text = path.read_text()
    assert text.count("\n") <= LONGEST
    assert ast.get_docstring(ast.parse(text))


def test_no_path_of_one_machine() -> None:
    """Nothing in the repository names a directory of the machine it was written on."""
    pattern = re.compile(r"(?<![^\s\"'(=:])/(?:work|root|home/\w+)/")
    skipped = {".git", ".venv", "__pycache__", ".mypy_cache", ".ruff_cache", ".pytest_cache", "build", "out"}
    kinds = {".py", ".md", ".c", ".h", ".toml", ".yml", ".j2", ".ld", ""}
    for path in ROOT.rglob("*"):
        inside = path.relative_to(ROOT).parts
        if skipped & set(inside) or path.suffix not in kinds or not path.is_file():
            continue
        assert not pattern.search(path.read_text(errors="replace")), path
