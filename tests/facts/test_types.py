"""Every program in this folder states types inline: `# reveal: name: type`, checked against what was inferred.

The name is a variable of the function (or module) the line stands in, or `return` for the function's result. Where
the function has several instances, their types stand in the order of the instances, separated by ` / `.
"""

import ast
import re
from pathlib import Path
from typing import Any

import pytest
from pyx2c.frontend.load import load_program
from pyx2c.frontend.subset import check_subset
from pyx2c.hirgen.engine import infer
from pyx2c.ir.types import show
from pyx2c.ir.verify import verify_hir
from pyx2c.options import data_dir

FOLDER = Path(__file__).parent
PROGRAMS = sorted(path for path in FOLDER.glob("*.py") if not path.name.startswith("test_"))
MARKER = re.compile(r"# reveal: (\w+): (.+)$")


def scope_at(tree: ast.Module, line: int) -> ast.AST:
    found: ast.AST = tree
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and node.lineno <= line <= (node.end_lineno or 0):
            found = node
    return found


def inferred(engine: Any, scope: ast.AST, name: str) -> str:
    if isinstance(scope, ast.Module):
        module = next(m for m in engine.modules.values() if m.tree is scope)
        return show(module.var(name).type)
    instances = [f for f in engine.functions if f.ref.node is scope]
    types = [show(f.result.type if name == "return" else f.var(name).type) for f in instances]
    return " / ".join(dict.fromkeys(types))


@pytest.mark.parametrize("path", PROGRAMS, ids=lambda path: path.stem)
def test_types_as_revealed(path: Path) -> None:
    program = load_program(path, data_dir("stdlib_subset"))
    check_subset(program)
    engine = infer(program)
    assert verify_hir(engine) == []
    tree = engine.modules[engine.main].tree
    expected, actual = [], []
    for number, line in enumerate(path.read_text().splitlines(), 1):
        if found := MARKER.search(line):
            expected.append(f"{number}: {found[1]}: {found[2]}")
            actual.append(f"{number}: {found[1]}: {inferred(engine, scope_at(tree, number), found[1])}")
    assert expected, "a program that reveals nothing tests nothing"
    assert actual == expected
