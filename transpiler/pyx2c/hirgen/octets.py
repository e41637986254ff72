"""bytes and bytearray: making them, text to bytes and back, ints as bytes, and the methods both share."""

from __future__ import annotations

import ast
from dataclasses import replace
from typing import TypeGuard

from pyx2c.hirgen import (
    arguments,
    behind,
    bounds,
    calls,
    conversions,
    cursors,
    octet_kinds,
    samples,
    unary_builtins,
)
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.py_names import naming
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import (
    BOOL,
    BYTEARRAY,
    BYTES,
    INT,
    NEVER,
    NONE,
    STR,
    InstanceT,
    ListT,
    SetT,
    TupleT,
    Type,
    VarTupleT,
    cases,
    is_optional,
    members,
    show,
    without_none,
)

_CODECS = {
    "utf-8": "utf8", "utf8": "utf8", "u8": "utf8", "utf": "utf8", "ascii": "ascii", "us-ascii": "ascii",
    "latin-1": "latin1", "latin1": "latin1", "iso-8859-1": "latin1", "iso8859-1": "latin1", "l1": "latin1",
}  # fmt: skip
CHANGES = frozenset("append extend insert pop remove reverse clear copy".split())
"""methods of bytearray alone"""


def make(b: Builder, node: ast.Call) -> Expr:
    """`bytes(...)` and `bytearray(...)`."""
    assert isinstance(node.func, ast.Name)
    given = arguments.evaluate(b, node)
    values = [*given.positional, *given.keywords.values()]
    mutable = node.func.id == "bytearray"
    if not values:
        return hir.Prim(b.row("bytearray.new"), [], BYTEARRAY) if mutable else hir.Const(b"", BYTES)
    if len(cases(values[0].type)) > 1:
        given = given.saved(b, node)
        values = [*given.positional, *given.keywords.values()]
    made = b.by_member(values[0], lambda x: _made_of(b, node, x, given, mutable), node)
    return b.must("bytearray", [made], node) if mutable else made


def _made_of(b: Builder, node: ast.Call, x: Expr, given: arguments.Arguments, mutable: bool) -> Expr:
    more = arguments.Arguments(given.positional[1:], {n: v for n, v in given.keywords.items() if n != "source"})
    if x.type is STR and (more.positional or more.keywords):
        return encode(b, node, x, more)
    text = samples.refusal(bytearray if mutable else bytes, x, *more.positional)
    if text is not None:
        raise b.error(node, "E0401", f"bytes can't be made of `{show(x.type)}`", about=[x]).raising("TypeError", text)
    if isinstance(x.type, InstanceT) and not mutable and _has(b, x, "__bytes__"):
        made = calls.call_method(b, node, x, "__bytes__", [])
        if made.type is not BYTES:
            raise b.error(node, "E0401", f"`__bytes__` gives `{show(made.type)}`, not bytes")
        return made
    size = isinstance(x.type, InstanceT) and not x.type.cls.plain and _has(b, x, "__index__")
    x = calls.call_method(b, node, x, "__index__", []) if size else x
    return to_bytes(b, node, x, "bytes.of_items" if mutable else "bytes")


def _has(b: Builder, x: Expr, method: str) -> bool:
    return calls.find_instance_method(b, x.type, method)


def to_bytes(b: Builder, node: ast.AST, x: Expr, of_items: str = "bytes") -> Expr:
    """`bytes(x)`; `of_items` is the row that makes them of a list."""
    if octet_kinds.has_bytes(b, x):
        return octet_kinds.copied(b, node, x)
    if isinstance(x.type, ListT) and x.type.item.type is INT:
        return b.must(of_items, [x], node)
    if _is_cut(x, BYTEARRAY):
        return b.must("bytes.part", _part(x), node)
    found = b.prim("bytes", [x], node)
    if found is not None:
        return found
    items = _numbers(b, node, x, "bytes" if of_items == "bytes" else "byte")
    item = items.type.item if isinstance(items.type, ListT) else None
    if item is not None and item.type not in (INT, NEVER):
        problem = b.error(node, "E0401", f"bytes are made of integers, not of `{show(item.type)}`")
        wrong = hir.Const(None, next(m for m in members(item.type) if m not in (INT, BOOL)))
        raise problem.raising("TypeError", naming("'{}' object cannot be interpreted as an integer", wrong))
    if item is not None:
        item.add(INT)
    return b.must(of_items, [items], node)


def _is_cut(x: Expr, *types: Type) -> TypeGuard[hir.Prim]:
    """Whether x is `data[start:stop]` of these types: what is done with it may take the part itself, so that nothing
    is made in between."""
    return isinstance(x, hir.Prim) and x.op.name == "slice2" and x.args[0].type in types


def _part(cut: hir.Prim) -> list[Expr]:
    """What is cut, start and stop."""
    data, *limits = cut.args
    ends = zip(limits, (0, 1 << 61), strict=True)
    known = [hir.int_const(end) if isinstance(x, hir.Prim) and x.op.name == "slice.none" else x for x, end in ends]
    return [data, *known]


def extended(b: Builder, node: ast.AST, left: Expr, right: Expr) -> Expr | None:
    """`data += right` of a bytearray and bytes or another one; None for other types."""
    if left.type is not BYTEARRAY or right.type not in (BYTES, BYTEARRAY):
        return None
    if _is_cut(right, BYTES, BYTEARRAY):
        return b.must("iadd.part", [left, *_part(right)], node)
    return b.must("iadd", [left, right], node)


def _numbers(b: Builder, node: ast.AST, items: Expr, called: str) -> Expr:
    """A list of what an object gives, bools and what has `__index__` as ints. What is no byte is refused before the
    next item is asked for: making that may print, or raise."""

    def number(x: Expr) -> Expr:
        if isinstance(x.type, InstanceT) and calls.find_instance_method(b, x.type, "__index__"):
            return calls.call_method(b, node, x, "__index__", [])
        whole = x.type is BOOL or isinstance(x.type, InstanceT) and x.type.cls.plain == "int"
        if not whole and x.type not in (INT, NEVER):
            problem = b.error(node, "E0401", f"bytes are made of integers, not of `{show(x.type)}`")
            raise problem.raising("TypeError", naming("'{}' object cannot be interpreted as an integer", x))
        return unary_builtins.simple(b, node, "int", [x]) if whole else x

    def checked() -> Expr:
        item = it.value()
        value = b.by_member(item, number, node)
        mixed = len(members(item.type)) > 1
        if value.type is not INT or (isinstance(items.type, ListT | TupleT | SetT) and not mixed):
            return value
        value = b.save(value, "byte", node)
        b.emit(hir.ExprStmt(b.behind(node, "bytes.check_item", [value, hir.Const(called, STR)])))
        return value

    it = cursors.iterate_value(b, node, items)
    return cursors.fill_list(b, node, replace(it, value=checked))


def encode(b: Builder, node: ast.AST, text: Expr, how: arguments.Arguments) -> Expr:
    """`text.encode(encoding, errors)`"""
    return _code(b, node, "encode", text, how)


def decoded_str(b: Builder, node: ast.AST, data: Expr, how: arguments.Arguments) -> Expr:
    """`str(data, encoding, errors)`"""
    if isinstance(data.type, InstanceT) and not octet_kinds.has_bytes(b, data):
        text: str | Expr | None = naming("decoding to str: need a bytes-like object, {} found", data)
    else:
        text = samples.refusal(str, data, hir.Const("ascii", STR))
    if text is not None:
        problem = b.error(node, "E0401", f"`{show(data.type)}` has no bytes to decode", about=[data])
        raise problem.raising("TypeError", text)
    return decode(b, node, data, how)


def decode(b: Builder, node: ast.AST, data: Expr, how: arguments.Arguments) -> Expr:
    """`data.decode(encoding, errors)`"""
    return _code(b, node, "decode", to_bytes(b, node, data), how)


def _code(b: Builder, node: ast.AST, direction: str, x: Expr, how: arguments.Arguments) -> Expr:
    given = dict(zip(("encoding", "errors"), how.positional, strict=False)) | how.keywords
    known = {n: v.value if isinstance(v, hir.Const) else None for n, v in given.items()}
    codec = _CODECS.get(str(known.get("encoding", "utf-8")).lower().replace("_", "-"))
    if not set(given) <= {"encoding", "errors"} or len(how.positional) > 2:
        raise b.error(node, "E0403", f"`{direction}` takes `encoding` and `errors`")
    errors = known.get("errors", "strict")
    if codec == "utf8" and errors == "surrogatepass":
        return b.must(f"{direction}.surrogates", [x], node)
    if codec is None or errors not in ("strict", "ignore", "replace"):
        unsaid = {"encoding": hir.Const("utf-8", STR), "errors": hir.Const("strict", STR)}
        names = [_no_none(b, node, direction, name, given.get(name, known_one)) for name, known_one in unsaid.items()]
        return b.behind(node, f"encodings.{direction}", [x, *names])
    if errors == "strict":
        return b.must(f"{direction}.{codec}", [x], node)
    args = [x, hir.Const(codec, STR), hir.Const(errors == "replace", BOOL)]
    return b.behind(node, f"codecs.{direction}", args)


def _no_none(b: Builder, node: ast.AST, direction: str, name: str, x: Expr) -> Expr:
    """The argument less None: CPython's TypeError where it is None."""
    text = f"{direction}() argument '{name}' must be str, not None"
    if x.type is NONE:
        problem = b.error(node, "E0401", f"`{name}` is a text, not None")
        raise problem.raising("TypeError", text)
    if not is_optional(x.type):
        return x
    saved = b.save(x, name, node)
    fail = hir.Prim(b.row("raise.TypeError"), [hir.Const(text, STR)], NEVER, b.pos(node))
    b.emit(hir.If(hir.IsType(saved, [NONE]), [hir.ExprStmt(fail, b.pos(node))], []))
    return hir.Coerce(saved, without_none(x.type), x.pos)


def method(b: Builder, node: ast.AST, x: Expr, name: str, given: arguments.Arguments) -> Expr | None:
    """A method of bytes or bytearray that has no row; None when there is none."""
    values = [*given.positional, *given.keywords.values()]
    if name == "decode":
        return decode(b, node, x, given)
    if x.type is BYTEARRAY and name in CHANGES:
        return _change(b, node, x, name, values)
    if x.type is BYTEARRAY and behind.has(b, f"bytearray.{name}"):
        return behind.call_with(b, node, f"bytearray.{name}", given.behind(x))
    given.positional = [to_bytes(b, node, v) if v.type is BYTEARRAY else v for v in given.positional]
    plain = to_bytes(b, node, x)
    found = _of_bytes(b, node, plain, name, given, [*given.positional, *given.keywords.values()])
    if found is None or x.type is BYTES or found.type is not BYTES:
        return found
    return b.must("bytearray", [found], node)


def _of_bytes(
    b: Builder, node: ast.AST, x: Expr, name: str, given: arguments.Arguments, values: list[Expr]
) -> Expr | None:
    if name in ("startswith", "endswith") and values and isinstance(values[0].type, TupleT):
        values[0] = b.tuple_of_any_length(node, values[0])
    if name in ("startswith", "endswith") and values and isinstance(values[0].type, VarTupleT):
        return b.behind(node, f"codecs.{name}", [x, *values])
    if name in ("find", "rfind", "index", "rindex", "count") and values and values[0].type is INT:
        item = hir.Prim(b.row("list.literal"), [values[0]], ListT(b.cell(node, "byte")), b.pos(node))
        item.binding["T"] = b.cell(node, "byte")
        b.cell(node, "byte").add(INT)
        values = [b.must("bytes.of_items", [item], node), *values[1:]]
    values = bounds.of_search(b, name, values)
    if name == "join" and values:
        values = [conversions.to_list(b, node, values[0])]
        if isinstance(values[0].type, ListT) and values[0].type.item.type not in (BYTES, NEVER):
            return b.behind(node, "bytes.join_any", [x, values[0]])
    if name == "hex" and values:
        return behind.call_with(b, node, "bytes.hex_separated", given.behind(x))
    found = b.prim(f"method.{name}", [x, *values], node)
    if found is None and behind.has(b, f"bytes.{name}"):
        return behind.call_with(b, node, f"bytes.{name}", given.behind(x))
    return found


def _change(b: Builder, node: ast.AST, x: Expr, name: str, values: list[Expr]) -> Expr | None:
    if name == "extend" and values and values[0].type not in (BYTEARRAY, BYTES):
        values = [b.must("bytearray", [to_bytes(b, node, values[0], "bytes.of_items")], node)]
    if behind.has(b, f"bytearray.{name}"):
        return b.behind(node, f"bytearray.{name}", [x, *values])
    if name == "extend" and len(values) == 1 and _is_cut(values[0], BYTES, BYTEARRAY):
        return b.must("extend.part", [x, *_part(values[0])], node)
    return b.prim(f"method.{name}", [x, *values], node)


def int_to_bytes(b: Builder, node: ast.AST, x: Expr, given: arguments.Arguments) -> Expr:
    """`x.to_bytes(length, byteorder, signed=)`"""
    named = dict(zip(("length", "byteorder"), given.positional, strict=False)) | given.keywords
    size = named.get("length", hir.int_const(1))
    order = named.get("byteorder", hir.Const("big", STR))
    return b.must("int.to_bytes", [x, size, order, named.get("signed", hir.Const(False, BOOL))], node)


def int_from_bytes(b: Builder, node: ast.AST, given: arguments.Arguments) -> Expr:
    """`int.from_bytes(data, byteorder, signed=)`"""
    named = dict(zip(("bytes", "byteorder"), given.positional, strict=False)) | given.keywords
    if "bytes" not in named:
        raise b.error(node, "E0403", "`int.from_bytes` needs bytes")
    order = named.get("byteorder", hir.Const("big", STR))
    data = to_bytes(b, node, named["bytes"])
    return b.must("int.from_bytes", [data, order, named.get("signed", hir.Const(False, BOOL))], node)
