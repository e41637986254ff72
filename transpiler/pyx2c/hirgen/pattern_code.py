"""Patterns of module re that stand in the program: each gets a matcher of its own, as code.

    WORD = re.compile(r"\\w+")     →   WORD = re.patterns.constant(0, r"\\w+", 32, 0, "", find, "")
    re.sub(r"\\s+", " ", text)     →   re.patterns.constant(1, …).sub(" ", text)

`find` is a Python function that `regex/matcher.py` writes and that is compiled like any other. Where a program has no
other patterns, nothing of the library's reader of patterns and of its general matcher is in the program. A pattern that
is wrong raises CPython's error when the program comes there.
"""

from __future__ import annotations

import ast
from dataclasses import replace
from typing import Any

from pyx2c.frontend.re_calls import FLAGS, FLAGS_AT
from pyx2c.hirgen import calls, classes
from pyx2c.hirgen.arguments import Arguments
from pyx2c.hirgen.bound_once import bound_once, means_the_same, text
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.program import FuncRef, ModuleInfo
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import NONE, STR, FuncT
from pyx2c.regex import follow, library, matcher

FUNCTIONS = tuple(FLAGS_AT)
HOME = "re.matchers"


def in_library(b: Builder) -> bool:
    """Whether this is module re itself."""
    return "re" not in b.engine.modules or b.module.name.partition(".")[0] == "re"


def known(b: Builder, call: ast.Call, name: str) -> tuple[str, int] | None:
    """The pattern and the flags of a call of `re.<name>`; None where they aren't known."""
    if not call.args or any(isinstance(a, ast.Starred) for a in call.args) or not all(k.arg for k in call.keywords):
        return None
    source = text(b, call.args[0])
    at = FLAGS_AT[name]
    given = call.args[at] if len(call.args) > at else next((k.value for k in call.keywords if k.arg == "flags"), None)
    flags = 0 if given is None else _flags(b, given)
    return None if source is None or flags is None else (source, flags)


def _flags(b: Builder, node: ast.expr) -> int | None:
    match node:
        case ast.Constant(value=int(value)):
            return int(value)
        case ast.BinOp(left=left, op=ast.BitOr() | ast.Add() as op, right=right):
            first, second = _flags(b, left), _flags(b, right)
            if first is None or second is None:
                return None
            return first | second if isinstance(op, ast.BitOr) else first + second
        case ast.Attribute(value=ast.Name(id=name), attr=attr) if attr in FLAGS and _is_re(b, name):
            return FLAGS[attr]
        case ast.Name(id=name) if b.module.imports.get(name, ("", None))[0] == "re" and b.lookup(name) is not None:
            return FLAGS.get(b.module.imports[name][1] or "")
    bound = bound_once(b, node)
    return _flags(b, bound) if bound is not None and means_the_same(b, node, bound) else None


def _is_re(b: Builder, name: str) -> bool:
    module = b.engine.imported_module(b.module, name)
    return module is not None and module.name == "re"


def parsed(source: str, flags: int) -> library.Parsed | None:
    """A pattern taken apart; None for one that is wrong."""
    try:
        return library.parse(source, flags)
    except library.PatternError:
        return None


def compiled(b: Builder, node: ast.AST, source: str, flags: int) -> Expr | None:
    """The pattern as an object; None where that is left to the library."""
    try:
        made = library.parse(source, flags)
    except library.PatternError as problem:
        return _wrong(b, node, source, problem)
    find = _matcher(b, made, source, flags)
    if find is None:
        return None
    which = list(b.engine.matchers).index((source, flags))
    always = follow.always_set(made.tree)
    none = not all(f"e{group}" in always for group in range(1, made.groups + 1))
    names = " ".join(f"{name} {group}" for name, group in made.names.items())
    args: list[Expr] = [
        hir.int_const(which),
        hir.Const(source, STR),
        hir.int_const(made.flags),
        hir.int_const(made.groups),
        hir.Const(names, STR),
        hir.MakeClosure(find, [], FuncT(frozenset([find])), b.pos(node)),
        hir.Const(None, NONE) if none else hir.Const("", STR),
    ]
    return calls.call_function(b, node, _library(b, "re.patterns", "constant"), args)


def _wrong(b: Builder, node: ast.AST, source: str, problem: library.PatternError) -> Expr | None:
    if problem.kind != "error" or problem.pos is None:
        return None
    args: list[Expr] = [hir.Const(problem.message, STR), hir.Const(source, STR), hir.int_const(problem.pos)]
    return calls.call_function(b, node, _library(b, "re.errors", "wrong"), args)


def _library(b: Builder, module: str, name: str) -> FuncRef:
    found = b.engine.static_binding(b.engine.modules[module], name)
    assert isinstance(found, FuncT), name
    (ref,) = found.refs
    assert isinstance(ref, FuncRef)
    return ref


def _matcher(b: Builder, made: library.Parsed, source: str, flags: int) -> FuncRef | None:
    """The function that finds the pattern; None for one that is too large."""
    known: dict[tuple[str, int], FuncRef | None] = b.engine.matchers
    key = (source, flags)
    if key not in known:
        written = matcher.write(made)
        known[key] = None
        if written is not None:
            node = ast.parse(written).body[0]
            assert isinstance(node, ast.FunctionDef)
            name = f"find_{len(known)}"
            known[key] = FuncRef(node, _home(b.engine), name, name)
    return known[key]


def _home(engine: Any) -> ModuleInfo:
    """The module of all matchers, which sees what they call."""
    modules: dict[str, ModuleInfo] = engine.modules
    if HOME not in modules:
        tree = ast.parse(f"import _re\nfrom re.texts import {', '.join(matcher.CALLS)}")
        info = ModuleInfo(HOME, "re/matchers.py", "", tree, hidden=True, library=True)
        info.imports = {"_re": ("_re", None)} | {name: ("re.texts", name) for name in matcher.CALLS}
        modules[HOME] = info
        classes.declare(engine, info)
    return modules[HOME]


def call(b: Builder, node: ast.Call, name: str, given: Arguments, method: str) -> Expr | None:
    """`re.<name>` of a pattern that is known, which `method` of the pattern does."""
    found = known(b, node, name)
    if found is None:
        return None
    if name == "compile":
        return compiled(b, node, *found)
    if parsed(*found) is None:
        given.saved(b, node)
    pattern = compiled(b, node, *found)
    if pattern is None:
        return None
    keywords = {k: v for k, v in given.keywords.items() if k != "flags"}
    return calls.call_with(
        b, node, pattern, method, replace(given, positional=given.positional[1 : FLAGS_AT[name]], keywords=keywords)
    )
