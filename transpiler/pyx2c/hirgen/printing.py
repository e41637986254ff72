"""`print`: to stdout and stderr by its parts, to any other file as one text."""

from __future__ import annotations

import ast

from pyx2c.hirgen import (
    arguments,
    calls,
    comparisons,
    iteration,
    literals,
    outputs,
    texts,
)
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.py_names import made_below, naming
from pyx2c.hirgen.walk import TypeProblem
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr, StrPart
from pyx2c.ir.reached import cells_of
from pyx2c.ir.types import (
    NEVER,
    NONE,
    STR,
    InstanceT,
    TupleT,
    Type,
    cases,
    members,
    show,
)

_OPTIONS = ("sep", "end", "file", "flush")
_DEFAULTS = {"sep": " ", "end": "\n"}


def print_call(b: Builder, node: ast.Call) -> Expr:
    """A call of `print`."""
    plain, spread = _print_parts(b, node)
    plain, options = _options(b, node, plain)
    if not all(isinstance(v, hir.Const | hir.Read) for v in options.values()):
        plain = [b.save(p, "part", node) for p in plain]
        options = {n: b.save(v, n, node) for n, v in options.items()}
    if spread:
        plain = [_print_joined(b, node, plain, spread, options.pop("sep", None))]
    streams = [_stream_name(k.value) for k in node.keywords if k.arg == "file"]
    target = outputs.redirected(b, streams[0] if streams else "stdout") if "file" not in options else None
    if target is not None:
        options["file"] = target
    if "file" not in options and any(map(_shown_by_code, plain)):
        return _print_in_turn(b, node, plain, options, streams == ["stderr"])
    shown = [_shown(b, node, part) for part in plain]
    if "file" in options:
        return _print_file(b, node, shown, options, target is not None and streams == ["stderr"])
    flush = comparisons.truth(b, node, options["flush"]) if "flush" in options else None
    sep, end = (_print_option(b, node, options.get(n), n) for n in ("sep", "end"))
    b.emit(hir.Print(shown, sep, end, streams == ["stderr"], flush, b.pos(node)))
    return hir.NONE_CONST


def _options(b: Builder, node: ast.Call, plain: list[Expr]) -> tuple[list[Expr], dict[str, Expr]]:
    """What is printed and the options, evaluated from left to right; a stream of `sys` by its name is left out."""
    options: dict[str, Expr] = {}

    def value_of(e: ast.expr) -> Expr:
        nonlocal plain, options
        stmts, value = b.aside(e)
        if stmts:
            plain = [b.save(p, "part", node) for p in plain]
            options = {n: b.save(v, n, node) for n, v in options.items()}
            b.out.extend(stmts)
        return value

    for k in node.keywords:
        if k.arg is None:
            named = [n.arg for n in node.keywords if n.arg and n.arg in _OPTIONS]
            options |= _spread_options(b, node, value_of(k.value), named)
            plain = [b.save(p, "part", node) for p in plain]
        elif k.arg not in _OPTIONS:
            raise _unknown(b, node, k.arg)
        elif k.arg != "file" or not _stream_name(k.value):
            options[k.arg] = value_of(k.value)
    return plain, options


def _unknown(b: Builder, node: ast.Call, name: str) -> TypeProblem:
    problem = b.error(node, "E0403", f"`print` has no argument `{name}`")
    return problem.raising("TypeError", f"'{name}' is an invalid keyword argument for print()")


def _spread_options(b: Builder, node: ast.Call, value: Expr, named: list[str]) -> dict[str, Expr]:
    """The options in a dict after `**`; TypeError for one that is `named`, too."""
    value = b.save(value, "options", node)
    if named:
        names = b.listed_values(node, [hir.Const(name, STR) for name in named])
        b.emit(hir.ExprStmt(b.behind(node, "arguments.with_keys", [names, value, hir.Const("print", STR)])))
    b.emit(hir.ExprStmt(b.behind(node, "printing.check", [value])))
    found = {name: b.behind(node, "printing.option", [value, hir.Const(name, STR)]) for name in _OPTIONS}
    return {name: b.save(e, name, node) for name, e in found.items() if e.type is not NONE and name not in named}


def _shown(b: Builder, node: ast.Call, part: Expr) -> Expr:
    """What is printed of a value: itself, or the text that code of the program makes."""
    if not isinstance(part.type, InstanceT) and _shown_by_code(part):
        return b.save(hir.BuildStr([StrPart(value=part)], STR, b.pos(node)), "part", node)
    text = texts.textual(b, node, part)
    return text if text is part else b.save(text, "part", node)


def _shown_by_code(part: Expr) -> bool:
    """Whether code of the program may run when the value is printed: it may print, or raise."""
    reached = [m for t in (part.type, *(cell.type for cell in cells_of(part.type))) for m in _flat(t)]
    below = dict.fromkeys(m.cls for m in reached if isinstance(m, InstanceT))
    classes = dict.fromkeys(c for cls in below for c in made_below(cls))
    return any(c.find_method(name) for c in classes for name in ("__str__", "__repr__"))


def _flat(t: Type) -> list[Type]:
    return [inner for m in members(t) for inner in (_items_of(m) if isinstance(m, TupleT) else [m])]


def _items_of(t: TupleT) -> list[Type]:
    return [inner for item in t.items for inner in _flat(item)]


def _print_in_turn(b: Builder, node: ast.Call, parts: list[Expr], options: dict[str, Expr], stderr: bool) -> Expr:
    """Each value is written before the next is asked for its text: what that prints, or raises, comes after it."""
    parts = [b.save(p, "part", node) for p in parts]
    options = {n: b.save(v, n, node) for n, v in options.items()}
    sep, end = (_print_option(b, node, options.get(n), n) for n in ("sep", "end"))
    flush = comparisons.truth(b, node, options["flush"]) if "flush" in options else None
    between = sep if sep is not None else hir.Const(" ", STR)
    ready: list[Expr] = []
    for part in parts:
        if ready and _shown_by_code(part):
            b.emit(hir.Print(ready, sep, between, stderr, None, b.pos(node)))
            ready = []
        ready.append(_shown(b, node, part))
    b.emit(hir.Print(ready, sep, end, stderr, flush, b.pos(node)))
    return hir.NONE_CONST


def _print_parts(b: Builder, node: ast.Call) -> tuple[list[Expr], set[int]]:
    """What is printed, and which of it is `*xs` of unknown length."""
    bare = b.derived(node, "bare", lambda: ast.Call(node.func, node.args, []))
    if not any(isinstance(a, ast.Starred) for a in node.args):
        return arguments.evaluate(b, bare).positional, set()
    parts: list[Expr] = []
    spread: set[int] = set()
    for arg in node.args:
        inner = arg.value if isinstance(arg, ast.Starred) else arg
        value = b.save(b.expr(inner), "part", node)
        if not isinstance(arg, ast.Starred):
            parts.append(value)
        elif isinstance(value.type, TupleT):
            parts += [hir.TupleGet(value, i, t) for i, t in enumerate(value.type.items)]
        else:
            if arg is not node.args[-1]:  # what is evaluated next may change it, or print before a generator does
                value = b.save(iteration.fill_list(b, node, iteration.iterate_value(b, node, value)), "part", node)
            spread.add(len(parts))
            parts.append(value)
    return parts, spread


def _print_joined(b: Builder, node: ast.Call, parts: list[Expr], spread: set[int], sep: Expr | None) -> Expr:
    """One text of all parts: how many there are is known only when the program runs."""
    texts_made = b.save(literals.make_list(b, node, []), "texts", node)

    def add(part: Expr) -> None:
        text = hir.BuildStr([StrPart(value=texts.textual(b, node, part))], STR, b.pos(node))
        b.emit(hir.ExprStmt(b.must("list.append", [texts_made, text], node)))

    def add_all(part: Expr) -> None:
        it = iteration.iterate_value(b, node, part)
        iteration.loop_over(b, node, it, lambda: add(it.value()))

    for i, part in enumerate(parts):
        (add_all if i in spread else add)(part)
    between = _print_option(b, node, sep, "sep") or hir.Const(" ", STR)
    return b.must("method.join", [between, texts_made], node)


def _stream_name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) and node.attr in ("stdout", "stderr") else ""


def _print_option(b: Builder, node: ast.Call, value: Expr | None, name: str) -> Expr | None:
    """`sep` or `end`; None where it is not given."""
    if value is None or value.type is NONE:
        return None

    def one(x: Expr) -> Expr:
        x = b.plain(x)
        if x.type is STR:
            return x
        if x.type is NONE:
            return hir.Const(_DEFAULTS[name], STR)
        problem = b.error(node, "E0401", f"`{name}` is a string, not `{show(x.type)}`", about=[x])
        raise problem.raising("TypeError", naming(f"{name} must be None or a string, not {{}}", x))

    return value if value.type is STR else b.save(b.by_member(value, one, node), name, node)


def _print_file(
    b: Builder, node: ast.Call, shown: list[Expr], options: dict[str, Expr], to_stderr: bool = False
) -> Expr:
    """`print` to a file that may be None: then to stdout, or to stderr."""
    target = b.save(options["file"], "file", node)
    sep, end = (_print_option(b, node, options.get(n), n) for n in ("sep", "end"))
    flush = comparisons.truth(b, node, options["flush"]) if "flush" in options else None
    if len(cases(target.type)) > 1:
        shown = [b.save(s, "part", node) for s in shown]

    def pieces() -> list[StrPart]:
        """What is written, made anew for each kind of file: a node stands at one place."""
        made: list[StrPart] = []
        for i, part in enumerate(shown):
            if i:
                made.append(StrPart(value=sep) if sep is not None else StrPart(text=" "))
            made.append(StrPart(value=part))
        made.append(StrPart(value=end) if end is not None else StrPart(text="\n"))
        return made

    def write_to(file: Expr) -> Expr:
        if file.type is NONE:
            b.emit(hir.Print(shown, sep, end, to_stderr, flush, b.pos(node)))
        elif isinstance(file.type, InstanceT):
            for piece in pieces():
                text = hir.BuildStr([piece], STR, b.pos(node))
                b.emit(hir.ExprStmt(calls.call_method(b, node, file, "write", [text]), b.pos(node)))
        else:
            text = hir.BuildStr(pieces(), STR, b.pos(node))
            b.emit(hir.ExprStmt(b.must("method.write", [file, text], node), b.pos(node)))
        if flush is not None and file.type is not NONE:
            b.emit(hir.If(flush, b.optional(lambda: _flush(b, node, file)), []))
        return hir.NONE_CONST

    if flush is not None:
        flush = b.save(flush, "flush", node)
    return b.by_member(target, write_to, node)


def _flush(b: Builder, node: ast.Call, file: Expr) -> None:
    if not isinstance(file.type, InstanceT):
        done = b.must("method.flush", [file], node)
    elif calls.find_instance_method(b, file.type, "flush"):
        done = calls.call_method(b, node, file, "flush", [])
    else:
        text = f"'{file.type.cls.name}' object has no attribute 'flush'"
        done = hir.Prim(b.row("raise.AttributeError"), [hir.Const(text, STR)], NEVER, b.pos(node))
    b.emit(hir.ExprStmt(done, b.pos(node)))
