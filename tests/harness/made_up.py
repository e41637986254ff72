"""A module as a program in which everything runs: all it defines is called with made-up arguments.

Inference walks what is called, and errors end a compilation before lowering. So calls are added, and statements with
errors are taken out, until the compiler has none left to tell: then all its stages up to C see code that was not
written for it.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from pyx2c import driver
from pyx2c.diag import CompileErrors
from pyx2c.options import CompileOptions

VALUES = ("1", "'text'", "[1, 2]", "2.5")
BLOCKS = ("body", "orelse", "finalbody", "handlers")


def translate_what_can_be(source: bytes, copy: Path) -> None:
    """Writes the program to `copy` and translates it, less and less of it, until nothing is wrong."""
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError):
        return
    tree.body += list(calls(tree.body))
    while True:
        copy.write_text(ast.unparse(ast.fix_missing_locations(tree)), encoding="utf-8", errors="replace")
        options = CompileOptions(copy, verify=True)
        try:
            driver.translate(options, driver.Watch(options))
            return
        except CompileErrors as errors:
            lines = {d.span.line for d in errors.diagnostics if d.span.file == str(copy)}
            elsewhere = [f"{d.span.file}:{d.span.line} {d.code} {d.message}" for d in errors.diagnostics]
        tree = ast.parse(copy.read_text(encoding="utf-8"))
        if not take_out(tree, lines):
            raise RuntimeError(f"errors in no statement: {'; '.join(elsewhere)}")


def calls(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    """Calls of the functions, of the classes and of their methods, each with numbers, with text and with lists."""
    for stmt in body:
        if isinstance(stmt, ast.FunctionDef):
            yield from (ast.Expr(_call(ast.Name(stmt.name), stmt, 0, value)) for value in VALUES)
        elif isinstance(stmt, ast.ClassDef):
            methods = [s for s in stmt.body if isinstance(s, ast.FunctionDef)]
            init = next((m for m in methods if m.name == "__init__"), None)
            for value in VALUES:
                new = _call(ast.Name(stmt.name), init, 1, value)
                yield ast.Expr(new)
                yield from (ast.Expr(_call(ast.Attribute(new, m.name), m, 1, value)) for m in methods)


def _call(function: ast.expr, node: ast.FunctionDef | None, given: int, value: str) -> ast.Call:
    count = len(node.args.posonlyargs + node.args.args) - len(node.args.defaults) - given if node is not None else 0
    return ast.Call(function, [ast.parse(value, mode="eval").body for _ in range(count)], [])


def take_out(tree: ast.Module, lines: set[int]) -> bool:
    """Takes out the innermost statements that begin or stand on these lines; whether there was one."""
    before = sum(1 for _ in ast.walk(tree))
    for node in list(ast.walk(tree)):
        for name in BLOCKS:
            block = getattr(node, name, None)
            if isinstance(block, list):
                kept = [s for s in block if not lines.intersection(_own_lines(s))]
                setattr(node, name, kept if kept or name != "body" or isinstance(node, ast.Module) else [ast.Pass()])
        if isinstance(node, ast.Try) and not node.handlers and not node.finalbody:
            node.handlers, node.orelse, node.finalbody = [], [], [ast.Pass()]
    return sum(1 for _ in ast.walk(tree)) < before


def _own_lines(stmt: ast.stmt) -> range:
    """The lines of a statement that are not those of statements in it."""
    inner = [s.lineno for name in BLOCKS for s in getattr(stmt, name, None) or []]
    inner += [case.pattern.lineno for case in getattr(stmt, "cases", [])]
    first = min([stmt.lineno, *(d.lineno for d in getattr(stmt, "decorator_list", []))])
    return range(first, max(stmt.lineno + 1, min(inner)) if inner else (stmt.end_lineno or stmt.lineno) + 1)
