"""Exceptions as values: what BaseException makes of the constructor's arguments, and `e.args`.

An exception keeps the text str(e) shows. Its arguments are kept only where the program asks for `args`: then for the
class it asks and those below, as a tuple of any length; their items' types flow into a cell that these classes share.
"""

from __future__ import annotations

import ast

from pyx2c.hirgen import lazy_exceptions, stopping
from pyx2c.hirgen.arguments import Arguments, need_known
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.program import ClassInfo
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import BOOL, BYTES, INT, NEVER, NONE, STR, InstanceT, TupleT, Type, VarTupleT, cases, members


def exception_value(b: Builder, node: ast.AST, cls: ClassInfo, given: Arguments) -> Expr:
    """A fresh exception with these arguments."""
    if len(given.positional) == 1 and len(cases(given.positional[0].type)) > 1 and _is_a(cls, "SystemExit"):
        return b.by_member(
            b.save(given.positional[0], "code", node),
            lambda x: exception_value(b, node, cls, Arguments([x], given.keywords)),
            node,
        )
    return _filled(b, node, cls, hir.New(cls, InstanceT(cls), b.pos(node)), need_known(b, node, given))


def before_init(b: Builder, node: ast.AST, cls: ClassInfo, given: Arguments) -> Expr:
    """A fresh exception whose class has an `__init__`. If that gives other arguments, these are left out: their text
    may be long, and calls `__repr__` that CPython doesn't call."""
    return exception_value(b, node, cls, Arguments([], {}) if lazy_exceptions.gives_others(cls) else given)


_OF_FIELDS = ("UnicodeEncodeError", "UnicodeDecodeError", "UnicodeTranslateError")
"""made of encoding, object, start, end and reason, of which CPython makes the text"""


def init(b: Builder, node: ast.AST, cls: ClassInfo, me: Expr, given: Arguments) -> None:
    """`BaseException.__init__(me, ...)`: other arguments than the constructor's."""
    b.emit(hir.ExprStmt(_filled(b, node, cls, me, need_known(b, node, given))))


def _filled(b: Builder, node: ast.AST, cls: ClassInfo, made: Expr, given: Arguments) -> Expr:
    if any(_is_a(cls, name) for name in _OF_FIELDS):
        return _filled_unicode(b, node, cls, made, given)
    if _is_a(cls, "SyntaxError") and len(given.positional) > 1:
        message = f"a `{cls.name}` with the place of its error can't be made yet"
        raise b.error(node, "E0506", message, hint="give it the message alone; or derive the class from ValueError")
    args = [b.save(a, "arg", node) for a in given.positional]
    if any(c.is_lazy for c in cls.mro):
        return _with_args(
            b, node, cls, hir.Prim(b.row("exception.new_none"), [made, hir.Const("", STR)], made.type), args
        )
    kind = "none" if not args else "tuple" if len(args) > 1 else "str" if args[0].type is STR else "text"
    if len(args) == 1 and args[0].type in (INT, BOOL) and _is_a(cls, "SystemExit"):
        made = b.save(made, "exit", node)
        b.emit(hir.ExprStmt(b.must("exception.set_status", [made, args[0]], node)))
    result: Expr = hir.Prim(b.row(f"exception.new_{kind}"), [made, _text(b, node, cls, args)], made.type, b.pos(node))
    if len(args) == 1 and _shows_otherwise(args[0].type) and not _is_a(cls, "KeyError") and not is_group(cls):
        result = b.save(result, "error", node)
        shown = hir.BuildStr([hir.StrPart(value=args[0], how="repr")], STR, b.pos(node))
        b.emit(hir.ExprStmt(b.must("exception.set_shown", [result, shown], node)))
    if _is_a(cls, "OSError") and len(args) in (2, 3) and all(map(_may_be, args, (INT, STR, STR))):
        result = b.save(result, "error", node)
        b.emit(hir.ExprStmt(_set_os(b, node, result, args, [])))
        args = args[:2]
    stop = next((c for c in cls.mro if c.builtin and c.name == "StopIteration"), None)
    if stop is not None:
        stopping.note(b)
        result = b.save(result, "stop", node)
        _set_stop_value(b, result, stop, args[0] if args else hir.NONE_CONST)
    return _with_args(b, node, cls, result, args)


def _with_args(b: Builder, node: ast.AST, cls: ClassInfo, made: Expr, args: list[Expr]) -> Expr:
    """The exception, with its arguments kept if somebody may ask for them."""
    if not _wants_args(cls):
        return made
    made = b.save(made, "error", node)
    kept = hir.Prim(b.row("exception.set_args"), [made, _tuple(b, node, cls, args)], NONE, b.pos(node))
    b.emit(hir.ExprStmt(kept))
    return made


def _shows_otherwise(t: Type) -> bool:
    """Whether the repr of such an argument may be another text than its str."""
    return t is not STR and any(m is STR or isinstance(m, InstanceT) and _has_own_str(m.cls) for m in members(t))


def _has_own_str(cls: ClassInfo) -> bool:
    return bool(cls.enum or cls.plain) or any(c.is_exception or c.find_method("__str__") for c in cls.descendants())


def _filled_unicode(b: Builder, node: ast.AST, cls: ClassInfo, made: Expr, given: Arguments) -> Expr:
    """A UnicodeEncodeError or UnicodeDecodeError: its fields, of which its text is made."""
    encodes = _is_a(cls, "UnicodeEncodeError")
    wanted = [STR, STR if encodes else BYTES, INT, INT, STR]
    if _is_a(cls, "UnicodeTranslateError") or [x.type for x in given.positional] != wanted or given.keywords:
        message = f"a `{cls.name}` can't be made of these yet"
        raise b.error(node, "E0506", message, hint="give encoding, object, start, end, reason; or raise a ValueError")
    args = [b.save(a, "arg", node) for a in given.positional]
    text = b.behind(node, f"unicode_errors.{'encoding' if encodes else 'decoding'}", args)
    result: Expr = hir.Prim(b.row("exception.new_str"), [made, text], made.type, b.pos(node))
    result = b.save(result, "error", node)
    b.emit(hir.ExprStmt(b.must("exception.set_unicode", [result, *args], node)))
    return _with_args(b, node, cls, result, args)


def _may_be(value: Expr, wanted: Type) -> bool:
    return wanted in members(value.type)


def _set_os(b: Builder, node: ast.AST, made: Expr, args: list[Expr], known: list[Expr]) -> Expr:
    """Number, text and file name of an OSError, where the values are a number and texts."""
    if args:
        return b.by_member(args[0], lambda x: _set_os(b, node, made, args[1:], [*known, x]), node)
    if all(x.type is wanted for x, wanted in zip(known, (INT, STR, STR), strict=False)):
        return b.must("exception.set_os", [made, *known], node)
    return hir.NONE_CONST


def _set_stop_value(b: Builder, made: Expr, stop: ClassInfo, value: Expr) -> None:
    """`e.value` of a StopIteration: its first argument."""
    field = stop.fields["value"]
    field.cell.add(value.type)
    b.emit(hir.SetField(b.coerce(made, InstanceT(stop)), field, b.coerce(value, field.cell.type)))


def _is_a(cls: ClassInfo, name: str) -> bool:
    return any(c.builtin and c.name == name for c in cls.mro)


def is_group(cls: ClassInfo) -> bool:
    """Whether it is a class of exception groups."""
    return any(c.name == "BaseExceptionGroup" and c.module == "_behind.exception_groups" for c in cls.mro)


def _text(b: Builder, node: ast.AST, cls: ClassInfo, args: list[Expr]) -> Expr:
    """str(e) for these arguments."""
    if is_group(cls):
        return hir.Const("", STR)  # its class says what it shows
    if not args:
        return hir.Const("None" if _is_a(cls, "SyntaxError") else "", STR)
    if len(args) == 1:
        key_error = _is_a(cls, "KeyError")
        if args[0].type is STR and not key_error:
            return args[0]
        return hir.BuildStr([hir.StrPart(value=args[0], how="repr" if key_error else "str")], STR, b.pos(node))
    made = hir.TupleMake(args, TupleT(tuple(a.type for a in args)))
    return hir.BuildStr([hir.StrPart(value=made, how="repr")], STR, b.pos(node))


# -- args -------------------------------------------------------------------------------------------


def _wants_args(cls: ClassInfo) -> bool:
    """Whether the program may ask an object of this class for its arguments; whoever asks here is told later."""
    return cls.args_wanted.type is not NEVER


def _tuple(b: Builder, node: ast.AST, cls: ClassInfo, args: list[Expr]) -> Expr:
    for a in args:
        cls.args.add(a.type)
    items = [b.coerce(a, cls.args.type) for a in args]
    return hir.Prim(b.row("vtuple.literal"), items, VarTupleT(cls.args), b.pos(node), {"T": cls.args})


def read_args(b: Builder, node: ast.AST, x: Expr) -> Expr:
    """`x.args`: what was kept, or what the runtime's own exceptions say of themselves."""
    assert isinstance(x.type, InstanceT)
    cls: ClassInfo = x.type.cls
    makers = [c for c in cls.mro[1:] if not c.builtin]  # whose `__init__` may give the arguments
    for sub in [*makers, *cls.descendants()]:
        sub.args_wanted.add(BOOL)
        cls.args.unify(sub.args)
    x = b.save(x, "error", node)
    t = VarTupleT(cls.args)
    kept = hir.Prim(b.row("exception.args"), [x], t, b.pos(node))
    if not any(c.builtin for c in cls.descendants()):
        return kept
    test = hir.Prim(b.row("exception.has_args"), [x], BOOL)
    return hir.IfExpr(test, kept, _runtime_args(b, node, cls, x), t, b.pos(node))


_RUNTIME_ARGS = (
    (("OSError", "OverflowError"), "has_errno", ("errno", "message")),
    (("SystemExit",), "has_status", ("exit_status",)),
    (("UnicodeEncodeError",), "is_encoded", ("encoding", "encoded", "start", "end", "reason")),
    (("UnicodeDecodeError",), "is_decoded", ("encoding", "decoded", "start", "end", "reason")),
)
"""classes, row that says whether an exception of the runtime's is one of these, rows of its arguments"""


def _runtime_args(b: Builder, node: ast.AST, cls: ClassInfo, x: Expr) -> Expr:
    """The arguments of an exception that the runtime raised: none, a text, or what its class has fields for.

    A KeyError of the runtime's is none of these: `guard_key` and `guard_filled` come before it.
    """
    t = VarTupleT(cls.args)

    def read(what: str) -> Expr:
        return hir.Prim(b.row(f"exception.{what}"), [x], b.row(f"exception.{what}").scalar, b.pos(node))

    result = _tuple(b, node, cls, [read("text")])
    for names, test, fields in _RUNTIME_ARGS:
        if any(_is_a(c, name) for c in cls.descendants() for name in names):
            result = hir.IfExpr(read(test), _tuple(b, node, cls, list(map(read, fields))), result, t, b.pos(node))
    return hir.IfExpr(read("is_bare"), _tuple(b, node, cls, []), result, t, b.pos(node))


def guard_key(b: Builder, node: ast.AST, container: Expr, key: Expr) -> tuple[Expr, Expr]:
    """Before a look-up that the runtime would refuse with the text of a KeyError: the error with its key.

    Only in programs that ask KeyErrors for their arguments. Gives back what was saved.
    """
    cls = b.class_named("KeyError")
    assert cls is not None
    if not _wants_args(cls):
        return container, key
    container, key = b.save(container, "table", node), b.save(key, "key", node)

    def fail() -> None:
        b.emit(hir.Raise(exception_value(b, node, cls, Arguments([key], {})), pos=b.pos(node)))

    b.emit(hir.If(b.must("contains", [container, key], node), [], b.optional(fail)))
    return container, key


def guard_filled(b: Builder, node: ast.AST, container: Expr, text: str) -> Expr:
    """The same before something is taken out of a container that may be empty: the error with this text."""
    cls = b.class_named("KeyError")
    assert cls is not None
    if not _wants_args(cls):
        return container
    container = b.save(container, "table", node)

    def fail() -> None:
        given = Arguments([hir.Const(text, STR)], {})
        b.emit(hir.Raise(exception_value(b, node, cls, given), pos=b.pos(node)))

    b.emit(hir.If(b.must("truth", [container], node), [], b.optional(fail)))
    return container
