'''`doctest.testmod()`: the examples in a module's docstrings are compiled with it.

def double(x):                    def .doctest_0(run):
    """                               run.start(0)
    >>> double(2)           →         try:
    4                                     run.show(double(2))
    """                               except BaseException as error:
    return x * 2                          run.raised(error)
doctest.testmod()                 doctest._test([("__main__.double", 3, [(...)], .doctest_0)], ...)

Each docstring is a function: what its examples assign is seen in that docstring only, as in CPython. What they print is
compared when the program runs, in stdlib_subset/doctest.py.
'''

from __future__ import annotations

import ast
import doctest
import re
from collections.abc import Iterator
from dataclasses import dataclass

from pyx2c.frontend.mangling import plain_name
from pyx2c.frontend.meant import Meanings, located, put_in_front
from pyx2c.frontend.nodes import every_node

_QUOTE = re.compile(r"""(^|.*:)\s*\w*("|')""")
_KNOWN = ("verbose", "optionflags", "report", "raise_on_error", "name", "m")
_RUN = "_testmod"
"""what of stdlib_subset/doctest.py is called in place of `testmod`"""
_UNSURE = ("NamedTuple", "TypedDict", "Enum", "IntEnum", "StrEnum", "Flag", "IntFlag", "Protocol", "dataclass")


@dataclass(frozen=True, slots=True)
class _Place:
    """An object that may have a docstring, and the line (from 0) where its definition begins."""

    name: str
    text: str | None
    line: int
    node: ast.AST


class Refused(Exception):
    """A call that can't be written out: where, and why."""

    def __init__(self, node: ast.expr, why: str) -> None:
        super().__init__(why)
        self.node = node
        self.why = why


def write_out(tree: ast.Module, source: str, meanings: Meanings) -> None:
    """Rewrites a module in place. Raises `Refused`."""
    if not meanings.imports("doctest"):
        return
    calls = [n for n in every_node(tree) if isinstance(n, ast.Call) and meanings.of(n.func) == ("doctest", "testmod")]
    if not calls:
        return
    lines = source.splitlines(keepends=True)
    functions: list[ast.stmt] = []
    rows: list[ast.expr] = []
    for place in sorted(_places(tree, lines), key=lambda p: (p.name, p.line)):
        try:
            examples = doctest.DocTestParser().get_examples(place.text or "")
        except ValueError as error:
            raise Refused(calls[0], str(error)) from error
        function = _function(f".doctest_{len(functions)}", examples, place)
        functions.append(function)
        rows.append(_row(place, examples, function.name))
    unsure = any(isinstance(n, ast.Name) and n.id in _UNSURE for c in _classes(tree) for n in _heads(c))
    for call in calls:
        _rewrite(call, rows, unsure, meanings)
    for node in every_node(tree):
        if isinstance(node, ast.ImportFrom) and node.module == "doctest":
            for alias in node.names:
                if alias.name == "testmod":
                    alias.name, alias.asname = _RUN, alias.asname or alias.name
    put_in_front(tree, functions)


def _classes(tree: ast.Module) -> list[ast.ClassDef]:
    return [n for n in every_node(tree) if isinstance(n, ast.ClassDef)]


def _heads(cls: ast.ClassDef) -> Iterator[ast.AST]:
    for part in [*cls.bases, *cls.decorator_list]:
        yield from every_node(part)


def _places(tree: ast.Module, lines: list[str]) -> list[_Place]:
    found = [_Place("", ast.get_docstring(tree, clean=False), 0, tree)]

    def visit(body: list[ast.stmt], prefix: str) -> None:
        bound: dict[str, ast.stmt] = {}
        for node in body:
            if isinstance(node, ast.FunctionDef | ast.ClassDef):
                bound[node.name] = node
        for node in bound.values():
            assert isinstance(node, ast.FunctionDef | ast.ClassDef)
            name = f"{prefix}.{plain_name(node)}"
            first = min([node.lineno, *(d.lineno for d in node.decorator_list)]) - 1
            if isinstance(node, ast.ClassDef):
                head = re.compile(rf"^\s*class\s*{re.escape(plain_name(node))}\b")
                first = next((i for i, line in enumerate(lines) if head.match(line)), first)
            found.append(_Place(name, ast.get_docstring(node, clean=False), first, node))
            if isinstance(node, ast.ClassDef):
                visit(node.body, name)

    visit(tree.body, "")
    return [_Place(p.name, p.text, _line(p, lines), p.node) for p in found]


def _line(place: _Place, lines: list[str]) -> int:
    """Where CPython thinks that the docstring begins: the first line from there that begins with a quote."""
    return next((i for i in range(place.line, len(lines)) if _QUOTE.match(lines[i])), place.line)


def _function(name: str, examples: list[doctest.Example], place: _Place) -> ast.FunctionDef:
    (made,) = ast.parse("def made(run_): pass").body
    assert isinstance(made, ast.FunctionDef)
    located(made, place.node if isinstance(place.node, ast.stmt) else ast.Pass(lineno=1, col_offset=0))
    made.name = name
    made.args.args[0].arg = ".run"
    if examples:
        made.body = []
    for i, example in enumerate(examples):
        made.body += _example(i, example, place)
    return made


def _example(index: int, example: doctest.Example, place: _Place) -> list[ast.stmt]:
    text = f"if run_.start({index}):\n try:\n  pass\n except BaseException as error_:\n  run_.raised(error_)"
    (attempt,) = ast.parse(text).body
    assert isinstance(attempt, ast.If) and isinstance(attempt.body[0], ast.Try)
    line = place.line + example.lineno + 1
    try:
        body = ast.parse(example.source).body
    except SyntaxError as error:
        body = ast.parse(f"raise SyntaxError({error.msg!r})").body
    column = example.indent + 4
    for n in (n for statement in body for n in every_node(statement)):
        if isinstance(n, ast.expr | ast.stmt | ast.arg | ast.keyword | ast.alias | ast.excepthandler | ast.pattern):
            n.lineno += line - 1
            n.end_lineno = (n.end_lineno or 0) + line - 1
            n.col_offset += column
            n.end_col_offset = (n.end_col_offset or 0) + column
    for n in every_node(attempt):
        if isinstance(n, ast.expr | ast.stmt | ast.excepthandler):
            n.lineno = n.end_lineno = line
            n.col_offset = n.end_col_offset = column
    attempt.body[0].body = [_shown(s) for s in body]
    for n in every_node(attempt):
        if isinstance(n, ast.Name) and n.id == "run_":
            n.id = ".run"
    return [attempt]


def _shown(statement: ast.stmt) -> ast.stmt:
    """An expression's value is shown, as the interpreter does."""
    if not isinstance(statement, ast.Expr):
        return statement
    show = ast.Attribute(ast.Name("run_", ast.Load()), "show", ast.Load())
    call = ast.Call(show, [statement.value], [])
    located(show, statement)
    ast.copy_location(call, statement)
    return ast.copy_location(ast.Expr(call), statement)


def _row(place: _Place, examples: list[doctest.Example], function: str) -> ast.expr:
    given = [(e.source, e.want, e.exc_msg or "", e.lineno, _flags(e, True), _flags(e, False)) for e in examples]
    row = ast.parse(f"({place.name!r}, {place.line}, {given!r}, None)", mode="eval").body
    assert isinstance(row, ast.Tuple)
    row.elts[3] = ast.Name(function, ast.Load())
    return row


def _flags(example: doctest.Example, value: bool) -> int:
    return sum(flag for flag, on in example.options.items() if on is value)


def _rewrite(call: ast.Call, rows: list[ast.expr], unsure: bool, meanings: Meanings) -> None:
    given = {str(k.arg): k.value for k in call.keywords}
    if call.args:
        given["m"] = call.args[0]
    if len(call.args) > 1 or any(name not in _KNOWN for name in given):
        raise Refused(call, "`doctest.testmod` takes `m`, `name`, `verbose`, `optionflags`, `report`")
    if "m" in given and not _is_this_module(given.pop("m"), meanings):
        raise Refused(call, "`doctest.testmod` can test the module only in which it is called")
    call.args = [ast.List(rows, ast.Load()), ast.Constant(unsure), ast.Name("__name__", ast.Load())]
    call.args.append(ast.Name("__file__", ast.Load()))
    call.keywords = [ast.keyword(name, value) for name, value in given.items()]
    if isinstance(call.func, ast.Attribute):
        call.func.attr = _RUN
    located(call, ast.copy_location(ast.Pass(), call))


def _is_this_module(node: ast.expr, meanings: Meanings) -> bool:
    match node:
        case ast.Constant(value=None):
            return True
        case ast.Subscript(value=value, slice=ast.Name(id="__name__") | ast.Constant(value="__main__")):
            return meanings.of(value) == ("sys", "modules")
    return False
