"""docs/language.md, the tests and the error codes agree: what the page calls supported is used by the program it names,
what it calls outside is refused by one with the code it names, and it leaves out nothing of CPython 3.11."""

from __future__ import annotations

import ast
import builtins
import re
import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest
from pyx2c.diag.codes import CODES
from pyx2c.explain import DOCS

ROOT = Path(__file__).parents[2]
TESTS = ROOT / "tests"
STATES = ("supported", "with limits", "not yet", "outside")
TYPES = (str, bytes, bytearray, memoryview, int, float, complex, list, tuple, range, slice, dict, set, frozenset)
IS_311 = sys.version_info[:2] == (3, 11)


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table of the page."""

    section: str
    features: tuple[str, ...]
    state: str
    notes: str
    tests: tuple[str, ...]

    @property
    def refused(self) -> bool:
        return self.state in ("not yet", "outside")


def spans(cell: str) -> tuple[str, ...]:
    """The texts in backticks."""
    return tuple(part.strip() for part in re.findall(r"``(.+?)``|`([^`]+)`", cell) for part in part if part)


@cache
def page() -> tuple[Row, ...]:
    rows = []
    section = ""
    for line in (ROOT / "docs" / "language.md").read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            section = line[3:]
        cells = [cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]]
        if len(cells) == 4 and cells[0] != "Feature" and not cells[0].startswith("--"):
            features, state, notes, tests = (cell.replace(r"\|", "|") for cell in cells)
            rows.append(Row(section, spans(features), state, notes, spans(tests)))
    return tuple(rows)


# -- what a feature looks like in a program ----------------------------------------------------------

Test = Callable[[ast.AST], bool]


def of(*kinds: type[ast.AST]) -> Test:
    return lambda node: isinstance(node, kinds)


def operator(*kinds: type[ast.AST]) -> Test:
    return lambda node: (
        isinstance(getattr(node, "op", None), kinds)
        or (isinstance(node, ast.Compare) and any(isinstance(op, kinds) for op in node.ops))
    )


def mentions(name: str) -> Test:
    return lambda node: isinstance(node, ast.Name) and node.id == name


def defines(name: str) -> Test:
    return lambda node: isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name == name


def has_else(*kinds: type[ast.stmt]) -> Test:
    return lambda node: isinstance(node, kinds) and bool(getattr(node, "orelse", None))


STATEMENTS: dict[str, type[ast.stmt]] = {
    "x = y": ast.Assign, "x += y": ast.AugAssign, "x: T = y": ast.AnnAssign, "del": ast.Delete, "pass": ast.Pass,
    "if": ast.If, "for": ast.For, "while": ast.While, "break": ast.Break, "continue": ast.Continue,
    "match": ast.Match, "try": ast.Try, "raise": ast.Raise, "assert": ast.Assert, "with": ast.With,
    "def": ast.FunctionDef, "return": ast.Return, "class": ast.ClassDef, "global": ast.Global,
    "nonlocal": ast.Nonlocal, "import": ast.Import, "from … import": ast.ImportFrom, "an expression": ast.Expr,
    "async def": ast.AsyncFunctionDef, "async for": ast.AsyncFor, "async with": ast.AsyncWith, "except*": ast.TryStar,
}  # fmt: skip
PATTERNS: dict[str, type[ast.pattern]] = {
    "case 1": ast.MatchValue, "case None": ast.MatchSingleton, "case [a, b]": ast.MatchSequence,
    "case {k: v}": ast.MatchMapping, "case C(x=1)": ast.MatchClass, "case [a, *rest]": ast.MatchStar,
    "case x, case _, case p as x": ast.MatchAs, "case 1 | 2": ast.MatchOr,
}  # fmt: skip
EXPRESSIONS: dict[str, type[ast.expr]] = {
    "a and b": ast.BoolOp, "x := y": ast.NamedExpr, "a + b": ast.BinOp, "-a": ast.UnaryOp, "lambda": ast.Lambda,
    "a if c else b": ast.IfExp, "{k: v}": ast.Dict, "{a, b}": ast.Set, "[x for x in xs]": ast.ListComp,
    "{x for x in xs}": ast.SetComp, "{k: v for k, v in xs}": ast.DictComp, "(x for x in xs)": ast.GeneratorExp,
    "await": ast.Await, "yield": ast.Yield, "yield from": ast.YieldFrom, "a < b": ast.Compare, "f(x)": ast.Call,
    'f"{x!r:>{n}}"': ast.JoinedStr, "{x:spec}": ast.FormattedValue, "1": ast.Constant, "a.b": ast.Attribute,
    "a[i]": ast.Subscript, "*a": ast.Starred, "a": ast.Name, "[a, b]": ast.List, "(a, b)": ast.Tuple,
    "a[i:j:k]": ast.Slice,
}  # fmt: skip
SYNTAX: dict[str, Test] = {
    **{name: of(kind) for name, kind in (*STATEMENTS.items(), *PATTERNS.items(), *EXPRESSIONS.items())},
    "a < b < c": lambda n: isinstance(n, ast.Compare) and len(n.ops) > 1,
    "a is b": operator(ast.Is, ast.IsNot),
    "a in b": operator(ast.In, ast.NotIn),
    "a // b": operator(ast.FloorDiv),
    "a % b": operator(ast.Mod),
    "a ** b": operator(ast.Pow),
    "a << b": operator(ast.LShift),
    "a & b": operator(ast.BitAnd),
    "~a": operator(ast.Invert),
    "a @ b": operator(ast.MatMult),
    "for … else": has_else(ast.For),
    "while … else": has_else(ast.While),
    "try … finally": lambda n: isinstance(n, ast.Try) and bool(n.finalbody),
    "try … else": has_else(ast.Try),
    "raise … from": lambda n: isinstance(n, ast.Raise) and n.cause is not None,
    "raise alone": lambda n: isinstance(n, ast.Raise) and n.exc is None,
    "with a, b": lambda n: isinstance(n, ast.With) and len(n.items) > 1,
    "a, *b = c": lambda n: isinstance(n, ast.Assign)
    and any(isinstance(t, ast.Starred) for t in ast.walk(n.targets[0])),
    "a[i:j] = b": lambda n: isinstance(n, ast.Assign)
    and isinstance(n.targets[0], ast.Subscript)
    and isinstance(n.targets[0].slice, ast.Slice),
    "case … if": lambda n: isinstance(n, ast.match_case) and n.guard is not None,
    "from . import": lambda n: isinstance(n, ast.ImportFrom) and n.level > 0,
    "from … import *": lambda n: isinstance(n, ast.ImportFrom) and n.names[0].name == "*",
    "def f(x=1)": lambda n: isinstance(n, ast.arguments) and bool(n.defaults),
    "def f(*args)": lambda n: isinstance(n, ast.arguments) and n.vararg is not None,
    "def f(**kwargs)": lambda n: isinstance(n, ast.arguments) and n.kwarg is not None,
    "def f(*, x)": lambda n: isinstance(n, ast.arguments) and bool(n.kwonlyargs),
    "def f(x, /)": lambda n: isinstance(n, ast.arguments) and bool(n.posonlyargs),
    "f(*args)": lambda n: isinstance(n, ast.Call) and any(isinstance(a, ast.Starred) for a in n.args),
    "f(**kwargs)": lambda n: isinstance(n, ast.Call) and any(k.arg is None for k in n.keywords),
    "f(name=x)": lambda n: isinstance(n, ast.Call) and any(k.arg for k in n.keywords),
    "@decorator": lambda n: isinstance(n, ast.FunctionDef) and bool(n.decorator_list),
    "class C(Base)": lambda n: isinstance(n, ast.ClassDef) and bool(n.bases),
    "class C(A, B)": lambda n: isinstance(n, ast.ClassDef) and len(n.bases) > 1,
    "__slots__": mentions("__slots__"),
    "__name__": mentions("__name__"),
    "__debug__": mentions("__debug__"),
}  # fmt: skip


def uses(row: Row, feature: str) -> Test:
    """How to know that a node of a program uses a feature."""
    if feature in SYNTAX:
        return SYNTAX[feature]
    name = feature.removesuffix("()")
    if row.section.startswith("Modules"):
        return lambda node: (
            (isinstance(node, ast.Import) and any(a.name == name for a in node.names))
            or (isinstance(node, ast.ImportFrom) and node.module == name)
        )
    if row.section == "Special methods":
        return defines(name)
    owner, _, attribute = name.rpartition(".")
    if owner:
        return lambda node: isinstance(node, ast.Attribute) and node.attr == attribute
    return lambda node: name in (getattr(node, "id", ""), isinstance(node, ast.alias) and node.name)


@cache
def program(name: str) -> tuple[ast.AST, ...]:
    return tuple(ast.walk(ast.parse((TESTS / name).read_text(encoding="utf-8"))))


# -- each row ----------------------------------------------------------------------------------------


def test_each_row_has_features_a_state_and_a_test() -> None:
    for row in page():
        assert row.features and row.tests, row
        assert row.state in STATES, row
        assert row.state == "supported" or row.notes, row


def test_each_test_exists() -> None:
    assert not [name for row in page() for name in row.tests if not (TESTS / name).is_file()]


def test_what_is_supported_is_used_by_its_test() -> None:
    unused = [
        (feature, row.tests)
        for row in page()
        if not row.refused
        for feature in row.features
        if not any(uses(row, feature)(node) for name in row.tests for node in program(name))
    ]
    assert not unused


def test_what_is_refused_is_refused_by_its_test() -> None:
    for row in page():
        if not row.refused:
            continue
        codes = set(re.findall(r"E\d{4}", row.notes))
        assert codes and codes <= set(CODES), row
        lines = [line for name in row.tests for line in (TESTS / name).read_text(encoding="utf-8").splitlines()]
        refused = [line for line in lines if any(f"# error: {code}" in line for code in codes)]
        for feature in row.features:
            words = set(re.findall(r"\w+", feature))
            assert any(words & set(re.findall(r"\w+", line)) for line in refused), (feature, row.tests, codes)


# -- nothing is left out -----------------------------------------------------------------------------


def listed(section: str) -> Counter[str]:
    return Counter(f.removesuffix("()") for row in page() if row.section == section for f in row.features)


@pytest.mark.skipif(not IS_311, reason="the page is about CPython 3.11")
@pytest.mark.parametrize("kind", TYPES, ids=lambda kind: kind.__name__)
def test_each_method_of_a_type_is_in_one_row(kind: type) -> None:
    wanted = {f"{kind.__name__}.{name}" for name in dir(kind) if not name.startswith("_")}
    found = listed("Methods of built-in types")
    assert {name for name in found if name.startswith(kind.__name__ + ".")} == wanted
    assert all(found[name] == 1 for name in wanted)


@pytest.mark.skipif(not IS_311, reason="the page is about CPython 3.11")
def test_each_builtin_is_in_one_row() -> None:
    classes = {name: kind for name, kind in vars(builtins).items() if isinstance(kind, type)}
    errors = {name for name, kind in classes.items() if issubclass(kind, BaseException)}
    functions = {n for n in dir(builtins) if n not in errors and not n.startswith("_")} - {"None", "True", "False"}
    assert listed("Builtin functions and classes") == Counter(functions | {"__import__", "__debug__", "__name__"})
    assert listed("Exceptions") == Counter(errors)


@pytest.mark.skipif(not IS_311, reason="the page is about CPython 3.11")
def test_each_statement_expression_and_pattern_is_in_a_row() -> None:
    for kinds, base in ((STATEMENTS, ast.stmt), (PATTERNS, ast.pattern), (EXPRESSIONS, ast.expr)):
        assert set(kinds.values()) == set(base.__subclasses__())
    syntax = {feature for row in page() for feature in row.features}
    assert set(SYNTAX) <= syntax


def test_each_code_is_explained() -> None:
    text = (ROOT / "docs" / "language.md").read_text(encoding="utf-8")
    assert set(re.findall(r"E\d{4}", text)) <= set(CODES)
    assert all(code in text or (DOCS / f"{code}.md").is_file() for code in CODES)
