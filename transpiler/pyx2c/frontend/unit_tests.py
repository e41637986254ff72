"""`unittest.main()` and suites: the tests of a module are known when it is compiled.

class TestSum(unittest.TestCase):       unittest._main([(TestSum.setUpClass, TestSum.tearDownClass, [
    def test_two(self): …            →      ("test_two (__main__.TestSum.test_two)", "",
unittest.main()                              lambda: TestSum("test_two"), lambda t: t.test_two(), None, False)])])
loader.loadTestsFromTestCase(TestSum)    loader._suite([…])
"""

from __future__ import annotations

import ast
import functools
from collections.abc import Callable
from dataclasses import dataclass, field

from pyx2c.frontend.mangling import hide
from pyx2c.frontend.meant import Meanings, located
from pyx2c.frontend.nodes import every_node

_CASE = ("unittest", "TestCase")
_SUITES = ("loadTestsFromTestCase", "loadTestsFromModule", "makeSuite")
_SKIPS = ("skip", "skipIf", "skipUnless")


@dataclass(slots=True)
class _Class:
    node: ast.ClassDef
    bases: list[_Class]
    reason: ast.expr | None = None
    tests: dict[str, ast.FunctionDef] = field(default_factory=dict)


def write_out(tree: ast.Module, meanings: Meanings) -> None:
    """Rewrites a module in place."""
    if not meanings.imports("unittest"):
        return
    marks: dict[ast.AST, tuple[ast.expr | None, bool]] = {}
    for node in every_node(tree):
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            marks[node] = _take_marks(node, meanings)
    every = [n for n in every_node(tree) if isinstance(n, ast.Call)]
    calls = [n for n in every if meanings.of(n.func) == ("unittest", "main")]
    if not calls and not any(isinstance(n.func, ast.Attribute) and n.func.attr in _SUITES for n in every):
        return
    found: dict[str, _Class] = {}
    for node in tree.body:
        if isinstance(node, ast.ClassDef):
            bases = [found[b.id] for b in node.bases if isinstance(b, ast.Name) and b.id in found]
            if bases or any(meanings.of(b) == _CASE for b in node.bases):
                found[node.name] = _class(node, bases, _mixins(tree, node), marks)
    groups: dict[str, Callable[..., ast.expr]]
    groups = {name: functools.partial(_group, found[name], marks) for name in sorted(found) if found[name].tests}
    for call in calls:
        if isinstance(call.func, ast.Attribute):
            call.func.attr = "_main"
        _give(tree, call, [group() for group in groups.values()])
    for call in every:
        _write_out_suite(tree, call, groups)
    for node in every_node(tree):
        if isinstance(node, ast.ImportFrom) and node.module == "unittest":
            for alias in node.names:
                if alias.name == "main":
                    alias.name, alias.asname = "_main", alias.asname or "main"


def _of_variable(name: str, groups: dict[str, Callable[..., ast.expr]]) -> ast.expr:
    """The groups of a class that a variable holds: `[…] if case is A else […]`."""
    *first, last = [(cls, ast.List([group()], ast.Load())) for cls, group in groups.items()]
    made: ast.expr = last[1]
    for cls, rows in reversed(first):
        test = ast.Compare(ast.Name(name, ast.Load()), [ast.Is()], [ast.Name(cls, ast.Load())])
        made = ast.IfExp(test, rows, made)
    return made


def _give(tree: ast.Module, call: ast.Call, rows: list[ast.expr], argument: ast.expr | None = None) -> None:
    """Makes groups of tests a call's argument."""
    call.args = [argument or ast.List(rows, ast.Load())]
    hide(tree, {n for n in every_node(call.args[0]) if isinstance(n, ast.Lambda)})
    located(call, ast.copy_location(ast.Pass(), call))


def _write_out_suite(tree: ast.Module, call: ast.Call, groups: dict[str, Callable[..., ast.expr]]) -> None:
    """Calls that make suites of classes, of the module, or of one test."""
    match call:
        case ast.Call(func=ast.Attribute(attr="loadTestsFromTestCase" | "makeSuite") as func, args=[ast.Name(id=name)]):
            rows = [groups[name]()] if name in groups else None
            if rows is None and groups:
                func.attr = "_suite"
                _give(tree, call, [], _of_variable(name, groups))
        case ast.Call(func=ast.Attribute(attr="loadTestsFromModule") as func, args=[module]):
            rows = [g() for g in groups.values()] if ast.unparse(module) == "sys.modules[__name__]" else None
        case ast.Call(
            func=ast.Attribute(attr="addTest"), args=[ast.Call(func=ast.Name(id=name), args=[ast.Constant(value=test)])]
        ) if name in groups:
            func = ast.Attribute(ast.Name("unittest", ast.Load()), "_suite", ast.Load())
            inner = ast.Call(func, [], [])
            _give(tree, inner, [groups[name](str(test))])
            call.args = [ast.copy_location(inner, call)]
            located(inner, ast.copy_location(ast.Pass(), call))
            return
        case _:
            return
    if rows is not None:
        func.attr = "_suite"
        _give(tree, call, rows)


def _take_marks(node: ast.FunctionDef | ast.ClassDef, meanings: Meanings) -> tuple[ast.expr | None, bool]:
    """Takes away the decorators that skip a test or expect it to fail: (reason or None, expects failure)."""
    reason: ast.expr | None = None
    fails = False
    for d in list(node.decorator_list):
        meant = meanings.of(d.func if isinstance(d, ast.Call) else d)
        if meant is None or meant[0] != "unittest":
            continue
        if meant[1] == "expectedFailure":
            fails = True
        elif meant[1] in _SKIPS and isinstance(d, ast.Call):
            reason = _reason(meant[1], d, reason)
        else:
            continue
        node.decorator_list.remove(d)
    return reason, fails


def _reason(kind: str, call: ast.Call, other: ast.expr | None) -> ast.expr:
    """What says why a test is skipped, None where it is not."""
    if kind == "skip":
        return call.args[0]
    test, reason = call.args
    nothing: ast.expr = other or ast.Constant(None)
    first, second = (reason, nothing) if kind == "skipIf" else (nothing, reason)
    return ast.copy_location(ast.IfExp(test, first, second), call)


def _mixins(tree: ast.Module, node: ast.ClassDef) -> list[ast.ClassDef]:
    """Bases that are no tests themselves."""
    named = {b.id for b in node.bases if isinstance(b, ast.Name)}
    return [c for c in tree.body if isinstance(c, ast.ClassDef) and c.name in named]


def _class(
    node: ast.ClassDef,
    bases: list[_Class],
    mixins: list[ast.ClassDef],
    marks: dict[ast.AST, tuple[ast.expr | None, bool]],
) -> _Class:
    made = _Class(node, bases, marks[node][0])
    for base in bases:
        made.tests |= base.tests
        made.reason = made.reason or base.reason
    for body in [*(m.body for m in mixins), node.body]:
        own = {n.name: n for n in body if isinstance(n, ast.FunctionDef) and n.name.startswith("test")}
        made.tests |= own
    return made


def _group(cls: _Class, marks: dict[ast.AST, tuple[ast.expr | None, bool]], only: str = "") -> ast.expr:
    name = cls.node.name
    rows: list[ast.expr] = []
    for test in [only] if only in cls.tests else sorted(cls.tests):
        node = cls.tests[test]
        reason, fails = marks[node]
        doc = (ast.get_docstring(node, clean=False) or "").strip().partition("\n")[0].strip()
        title = f'f"{test} ({{__name__}}.{name}.{test})"'
        text = f"({title}, {doc!r}, lambda: {name}({test!r}), lambda t: t.{test}(), None, {fails})"
        row = ast.parse(text, mode="eval").body
        assert isinstance(row, ast.Tuple)
        row.elts[4] = cls.reason or reason or row.elts[4]
        rows.append(row)
    group = ast.parse(f"(lambda: {name}.setUpClass(), lambda: {name}.tearDownClass(), [])", mode="eval").body
    assert isinstance(group, ast.Tuple)
    group.elts[2] = ast.List(rows, ast.Load())
    return group
