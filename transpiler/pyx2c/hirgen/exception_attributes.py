"""What the runtime keeps in exceptions: `e.__cause__`, `e.code` of SystemExit, `e.errno` of OSError, `e.start` of
UnicodeDecodeError."""

from __future__ import annotations

import ast

from pyx2c.hirgen import exception_values, object_dicts
from pyx2c.hirgen.builder import Builder
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import BOOL, INT, NONE, STR, InstanceT, Type, union


def exception_attribute(b: Builder, node: ast.AST, x: Expr, name: str) -> Expr | None:
    """An attribute of an exception's built-in base; None where there is none of that name."""
    if not isinstance(x.type, InstanceT) or not x.type.cls.is_exception:
        return None
    if name == "args":
        return exception_values.read_args(b, node, x)
    if name == "__notes__":
        return notes(b, node, x)
    bases = {c.name for c in x.type.cls.mro}
    if name in ("__cause__", "__context__"):
        base = InstanceT(b.class_named("BaseException"))
        return _read(b, node, x, name.strip("_"), union((NONE, base)))
    if name == "__suppress_context__":
        return _read(b, node, x, "suppress", BOOL)
    if name == "code" and "SystemExit" in bases:
        return _exit_code(b, node, x)
    if name in ("strerror", "filename") and "OSError" in bases:
        return _read(b, node, x, name, union((NONE, STR)))
    if name == "msg" and "SyntaxError" in bases:
        return _message(b, node, b.save(x, "error", node))
    if name == "errno" and "OSError" in bases:
        x = b.save(x, "error", node)
        return _choice(b, node, _read(b, node, x, "has_errno", BOOL), _read(b, node, x, "errno", INT), hir.NONE_CONST)
    for kind, row in (("UnicodeEncodeError", "encoded"), ("UnicodeDecodeError", "decoded")):
        if kind in bases and name in ("encoding", "object", "start", "end", "reason"):
            what = row if name == "object" else name
            return _read(b, node, x, what, b.row(f"exception.{what}").scalar)
    return None


def handled(b: Builder, node: ast.Call, name: str) -> Expr:
    """`sys.exception()` and `sys.exc_info()`: what is being handled, also by a caller. Of its traceback only the text
    is there (`traceback.format_exception`): None stands for it, as for `__exit__`."""
    if node.args or node.keywords:
        raise b.error(node, "E0403", f"`sys.{name}` takes no arguments")
    base = InstanceT(b.class_named("BaseException"))
    found = hir.Prim(b.row("exception.handled"), [], union((NONE, base)), b.pos(node))
    return found if name == "exception" else b.behind(node, "sys.exc_info", [found])


def notes(b: Builder, node: ast.AST, x: Expr) -> Expr:
    """`x.__notes__`, which is a new list here: it may stand only where it is looked at."""
    if not object_dicts.is_looked_at(b, node):
        hint = "copy them: `list(e.__notes__)`"
        raise b.error(node, "E0215", "the notes of an exception are no list that can be kept or changed", hint=hint)
    return b.behind(node, "exception_notes.read", [x])


def _read(b: Builder, node: ast.AST, x: Expr, what: str, t: Type) -> Expr:
    return hir.Prim(b.row(f"exception.{what}"), [x], t, b.pos(node))


def _choice(b: Builder, node: ast.AST, test: Expr, yes: Expr, no: Expr) -> Expr:
    total = union((yes.type, no.type))
    return hir.IfExpr(test, b.coerce(yes, total), b.coerce(no, total), total, b.pos(node))


def _message(b: Builder, node: ast.AST, x: Expr) -> Expr:
    """The only argument of a SyntaxError: a text, or None where there is none."""
    total = union((NONE, STR))
    text = b.coerce(_read(b, node, x, "text", STR), total)
    return hir.IfExpr(_read(b, node, x, "is_bare", BOOL), b.coerce(hir.NONE_CONST, total), text, total, b.pos(node))


def _exit_code(b: Builder, node: ast.AST, x: Expr) -> Expr:
    """A number, a text or None."""
    x = b.save(x, "error", node)
    total = union((NONE, INT, STR))
    text = b.coerce(_read(b, node, x, "exit_text", STR), total)
    number = b.coerce(_read(b, node, x, "exit_status", INT), total)
    none = b.coerce(hir.NONE_CONST, total)
    other = hir.IfExpr(_read(b, node, x, "is_text", BOOL), text, none, total, b.pos(node))
    return hir.IfExpr(_read(b, node, x, "is_status", BOOL), number, other, total, b.pos(node))
