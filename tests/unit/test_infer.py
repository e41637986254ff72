"""The type lattice, and what the walk keeps from one round to the next."""

import ast
from pathlib import Path
from typing import Any

import pytest
from pyx2c.diag import CompileErrors
from pyx2c.frontend.load import load_program
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.engine import infer
from pyx2c.hirgen.scopes import names_changed, scope_of
from pyx2c.ir import hir
from pyx2c.ir.structure import nesting
from pyx2c.ir.types import FLOAT, INT, NONE, STR, Cell, ListT, TupleT, join, show
from pyx2c.options import data_dir


def inferred(tmp_path: Path, text: str) -> Any:
    path = tmp_path / "app.py"
    path.write_text(text)
    return infer(load_program(path, data_dir("stdlib_subset")))


def test_lists_that_meet_become_one() -> None:
    a, b = ListT(Cell("a", INT)), ListT(Cell("b"))
    assert join(a, b) is a
    b.item.add(STR)
    assert show(a) == "list[int | str]"


def test_a_growing_cell_names_its_readers() -> None:
    told: list[set[object]] = []
    cell = Cell("x", INT)
    cell.readers.add("reader")
    saved, Cell.on_grow = Cell.on_grow, told.append
    try:
        cell.add(INT)
        assert not told
        cell.add(NONE)
    finally:
        Cell.on_grow = saved
    assert told == [{"reader"}]


def test_nesting_ends_in_a_type_that_contains_itself() -> None:
    cell = Cell("self")
    cell.add(ListT(cell))
    assert nesting(ListT(cell)) == 2
    assert nesting(TupleT((INT, TupleT((FLOAT,))))) == 2


def test_names_that_a_loop_may_change() -> None:
    text = """
import a.b
for i in xs:
    with open("x") as f, (y := g()):
        del z
    try:
        w += 1
    except OSError as e:
        def inner(): pass
"""
    changes = names_changed([ast.parse(text)])
    assert changes.bound == {"a", "i", "f", "y", "w", "e", "inner"}
    assert changes.deleted == {"z"}


def test_a_nested_function_that_calls_itself_is_in_a_box() -> None:
    tree = ast.parse("def f(n):\n    def g(k): return g(k - n)\n    return g(n)")
    assert isinstance(tree.body[0], ast.FunctionDef)
    assert scope_of(tree.body[0]).rebound == {"g"}


def test_a_new_member_of_a_union_shifts_no_temporary(tmp_path: Path) -> None:
    engine = inferred(tmp_path, "x = 1\n")
    b = Builder(engine, engine.module_bodies[-1], engine.modules[engine.main])
    node = ast.parse("x").body[0]

    def temps_of(*types: Any) -> dict[str, hir.Var]:
        b.counts.clear()
        found: dict[str, hir.Var] = {}

        def apply(x: hir.Expr) -> hir.Expr:
            found[show(x.type)] = b.temp(node, x.type)
            return x

        total = types[0]
        for t in types[1:]:
            total = join(total, t)
        b.by_member(hir.Read(hir.Var("u", Cell("u", total)), total), apply, node)
        return found

    before, after = temps_of(INT, STR), temps_of(NONE, INT, STR)
    assert before["int"] is after["int"] and before["str"] is after["str"]
    assert after["None"].type is NONE and after["int"].type is INT


def test_virtual_calls_reach_classes_made_later(tmp_path: Path) -> None:
    text = """
class A:
    def f(self): return 1
class B(A):
    def f(self): return "b"
def use(a): return a.f()
print(use(A()))
things: list[A] = [A()]
for t in things: print(t.f())
things.append(B())
"""
    names = [f.ref.qualname for f in inferred(tmp_path, text).functions]
    assert "A.f" in names and "B.f" in names


def test_names_across_modules(tmp_path: Path) -> None:
    package = tmp_path / "tools"
    package.mkdir()
    (package / "__init__.py").write_text("from . import shapes\nfrom .shapes import area as size\n")
    (package / "shapes.py").write_text("UNIT = 2.0\ndef area(w): return w * UNIT\n")
    text = "import tools.shapes as s\nfrom tools import size\nimport tools\na = s.area(1)\nb = size(2)\nc = s.UNIT\n"
    engine = inferred(tmp_path, text + "d = tools.shapes.area(3)\n")
    module = engine.modules[engine.main]
    assert [show(module.var(n).type) for n in "abcd"] == ["float"] * 4


def test_all_errors_in_one_run(tmp_path: Path) -> None:
    with pytest.raises(CompileErrors) as caught:
        inferred(tmp_path, "print(1 + 'a')\ndef f(x): return x.nope\nprint(f(1))\n")
    assert [d.code for d in caught.value.diagnostics] == ["E0401", "E0402"]
