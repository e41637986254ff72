"""Formats of module struct that stand in the program: each item is read and written by itself, with its own type.

    struct.unpack("<IH", data)     →   check(6, len(data)); (int at 0 of 4 bytes, int at 4 of 2 bytes)
    struct.pack("<IH", a, b)       →   new bytes; a put at 0, b put at 4
    HEADER = struct.Struct("<IH")      `HEADER.unpack(data)` likewise, where HEADER is bound once

Other formats are read by stdlib_subset/struct.py when the program runs; where their text shows nothing but integers,
or nothing but floats, the items have that type.
"""

from __future__ import annotations

import ast
import re
import struct
from collections.abc import Callable
from dataclasses import dataclass

from pyx2c.frontend.nodes import every_node
from pyx2c.hirgen import arguments, calls, iteration, lazy, octet_kinds, octets
from pyx2c.hirgen.arguments import Arguments
from pyx2c.hirgen.bound_once import bound_once, literal
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.cursors import Iteration
from pyx2c.hirgen.program import FuncRef
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import BOOL, BYTEARRAY, BYTES, INT, STR, FuncT, TupleT

_MOST_ITEMS = 32
_INTS = frozenset("bBhHiIlLqQnNP")
_FLOATS = frozenset("efd")


@dataclass(frozen=True, slots=True)
class _Item:
    code: str
    at: int
    size: int


@dataclass(frozen=True, slots=True)
class _Format:
    items: list[_Item]
    size: int
    big: bool
    native: bool


def _parse(text: str) -> _Format | None:
    """A format taken apart; None for one that is wrong or has very many items. Its sizes are CPython's on x86-64."""
    try:
        size = struct.calcsize(text)
    except (struct.error, UnicodeEncodeError):
        return None
    mode = text[0] if text[:1] in tuple("@=<>!") else "@"
    items: list[_Item] = []
    done = mode
    for digits, code in re.findall(r"(\d*)([a-zA-Z?])", text):
        count = int(digits or 1)
        if code in "spx" or not count:
            done += f"{count}{code}"
            if code in "sp":
                items.append(_Item(code, struct.calcsize(done) - count, count))
            continue
        if len(items) + count > _MOST_ITEMS:
            return None
        for _ in range(count):
            done += code
            width = struct.calcsize(mode + code)
            items.append(_Item(code, struct.calcsize(done) - width, width))
    return _Format(items, size, mode in ">!", mode == "@")


def _struct_of(b: Builder, node: ast.expr) -> str | None:
    """The format of a `Struct`."""
    bound = node if isinstance(node, ast.Call) else bound_once(b, node)
    if not (isinstance(bound, ast.Call) and len(bound.args) == 1 and not bound.keywords):
        return None
    named = bound.func.attr if isinstance(bound.func, ast.Attribute) else getattr(bound.func, "id", "")
    return literal(b, bound.args[0]) if named == "Struct" else None


def method_call(b: Builder, node: ast.Call, func: ast.Attribute) -> Expr | None:
    """A method of a `Struct` whose format is known; None for all other calls."""
    if "struct" not in b.engine.modules or func.attr not in FUNCTIONS or b.module.name == "struct":
        return None
    text = _struct_of(b, func.value)
    if text is None or _parse(text) is None:
        return None
    (ref,) = _library(b, func.attr).refs
    callee = hir.MakeClosure(ref, [], _library(b, func.attr), b.pos(node))
    given = arguments.evaluate_any(b, node).behind(hir.Const(text, STR))
    made = _by_format(b, node, func.attr, text, given) if given.rest is None and given.more is None else None
    return made if made is not None else calls.call_closure(b, node, callee, given)


def _library(b: Builder, name: str) -> FuncT:
    found = b.engine.static_binding(b.engine.modules["struct"], name)
    assert isinstance(found, FuncT), name
    return found


def _call(b: Builder, node: ast.AST, name: str, args: list[Expr]) -> Expr:
    (ref,) = _library(b, name).refs
    assert isinstance(ref, FuncRef)
    return calls.call_function(b, node, ref, args)


def _by_format(b: Builder, node: ast.Call, name: str, text: str, given: Arguments) -> Expr | None:
    form = _parse(text)
    named = dict(zip(("buffer", "offset"), given.positional[1:], strict=False)) | given.keywords
    if form is None or given.keywords.keys() - {"buffer", "offset"}:
        return None
    if name.startswith("pack"):
        return _pack(b, node, name, form, given)
    buffer = named.get("buffer")
    if buffer is None or not (buffer.type in (BYTES, BYTEARRAY) or octet_kinds.is_memory(b, buffer)):
        return None
    offset = b.save(named.get("offset", hir.int_const(0)), "offset", node)
    data = b.save(buffer, "data", node)
    is_view = octet_kinds.is_memory(b, data)
    have = b.behind(node, "memoryview.size_of", [data]) if is_view else b.must("len", [data], node)
    size = hir.int_const(form.size)
    if name == "iter_unpack":
        b.emit(hir.ExprStmt(_call(b, node, "_check_pieces", [size, have])))
        return _iter_unpack(b, node, form, _call(b, node, "_pieces", [size, octets.to_bytes(b, node, data)]))
    if name == "unpack":
        at = _call(b, node, "_check_all", [size, have])
    else:
        at = _call(b, node, "_check_from", [size, have, offset])
    at = b.save(at, "at", node)
    if is_view:
        data, at = b.save(b.behind(node, "memoryview.part", [data, at, size]), "part", node), hir.int_const(0)
    elif data.type is BYTEARRAY:
        data, at = _part(b, node, data, at, form.size), hir.int_const(0)
    return _items(b, node, form, data, at)


def _part(b: Builder, node: ast.AST, data: Expr, at: Expr, size: int) -> Expr:
    """So many bytes of a bytearray, which may change before they are looked at."""
    end = b.must("add", [at, hir.int_const(size)], node)
    return b.save(octets.to_bytes(b, node, b.must("slice2", [data, at, end], node)), "part", node)


def _items(b: Builder, node: ast.AST, form: _Format, data: Expr, at: Expr) -> Expr:
    items = [_item(b, node, form, item, data, at) for item in form.items]
    return hir.TupleMake(items, TupleT(tuple(i.type for i in items)), b.pos(node))


def _item(b: Builder, node: ast.AST, form: _Format, item: _Item, data: Expr, at: Expr) -> Expr:
    here = b.must("add", [at, hir.int_const(item.at)], node) if item.at else at
    size, big = hir.int_const(item.size), hir.Const(form.big, BOOL)
    if item.code == "p":
        return _call(b, node, "_pascal", [data, here, size])
    if item.code in "sc":
        return b.must("slice2", [data, here, b.must("add", [at, hir.int_const(item.at + item.size)], node)], node)
    if item.code in _FLOATS:
        return b.must("_struct.float_at", [data, here, size, big], node)
    if item.size == 8 and item.code.isupper():
        return _call(b, node, "_int_at", [data, here, size, big, hir.Const(False, BOOL)])
    kind = "int" if item.code.islower() else "uint"
    number = b.must(f"_struct.{kind}{8 * item.size}", [data, here, big], node)
    return b.must("truth", [number], node) if item.code == "?" else number


def _iter_unpack(b: Builder, node: ast.Call, form: _Format, pieces: Expr) -> Expr:
    def loop(inner: Builder, at: ast.AST, values: list[Expr]) -> Iteration:
        it = iteration.iterate_value(inner, at, values[0])

        def value() -> Expr:
            piece = inner.save(it.value(), "piece", at)
            return _items(inner, at, form, piece, hir.int_const(0))

        return Iteration(it.cond, value, it.step, active=True)

    return lazy.make(b, node, (node, b.inst, "unpack"), "unpack_iterator", [pieces], loop)


def _pack(b: Builder, node: ast.Call, name: str, form: _Format, given: Arguments) -> Expr | None:
    first = 3 if name == "pack_into" else 1
    values = given.positional[first:]
    if len(values) != len(form.items) or given.keywords:
        return None
    given = given.saved(b, node)
    data: Expr = hir.Const(b"", BYTES)
    if form.size:
        row = "_struct.new" if sum(item.size for item in form.items) == form.size else "_struct.zeros"
        data = b.save(b.must(row, [hir.int_const(form.size)], node), "packed", node)
    for item, value in zip(form.items, given.positional[first:], strict=True):
        if item.size:
            _put(b, node, form, item, data, value)
    if name == "pack":
        return data
    return _call(b, node, "_put", [*given.positional[1:3], data])


def _put(b: Builder, node: ast.AST, form: _Format, item: _Item, data: Expr, value: Expr) -> None:
    """Writes an item to its place."""
    at, size, big = hir.int_const(item.at), hir.int_const(item.size), hir.Const(form.big, BOOL)
    made = _item_bytes(b, node, form, item, value)
    by_bytes = hir.ExprStmt(b.must("_struct.put", [data, at, size, made], node))
    if item.code in _INTS and value.type is INT:
        signed = hir.Const(item.code.islower(), BOOL)
        fits = b.must("_struct.put_int", [data, at, size, big, signed, value], node)
        b.emit(hir.If(hir.Not(fits), [by_bytes], []))
    else:
        b.emit(by_bytes)


def _item_bytes(b: Builder, node: ast.AST, form: _Format, item: _Item, value: Expr) -> Expr:
    code, size, big = hir.Const(item.code, STR), hir.int_const(item.size), hir.Const(form.big, BOOL)
    if item.code == "s" and value.type is BYTES:
        return value
    if item.code in "sp":
        return _call(b, node, "_text_bytes", [value, code, size])
    if item.code == "c":
        return _call(b, node, "_char_bytes", [value])
    if item.code == "?":
        return _call(b, node, "_bool_bytes", [value])
    if item.code in _FLOATS:
        return _call(b, node, "_float_bytes", [value, code, size, big, hir.Const(form.native, BOOL)])
    letter = hir.Const("Q" if item.code == "P" else item.code, STR)
    return _call(b, node, "_int_bytes", [value, letter, size, big])


def _function(name: str) -> Callable[[Builder, ast.Call, Expr, Arguments], Expr | None]:
    def call(b: Builder, node: ast.Call, callee: Expr, given: Arguments) -> Expr | None:
        if not node.args or isinstance(node.args[0], ast.Starred) or b.module.name == "struct":
            return None
        text = literal(b, node.args[0])
        made = _by_format(b, node, name, text, given) if text is not None else None
        if made is None and name in ("unpack", "unpack_from"):
            return _of_one_kind(b, node, callee, given)
        return made

    return call


def _of_one_kind(b: Builder, node: ast.Call, callee: Expr, given: Arguments) -> Expr | None:
    """A format whose text is not known as a whole, but shows items of one kind."""
    parts = [n.value for n in every_node(node.args[0]) if isinstance(n, ast.Constant) and isinstance(n.value, str)]
    named = literal(b, node.args[0])
    codes = set("".join([*parts, named or ""])) - set("0123456789 @=<>!%dx" if named is None else "0123456789 @=<>!x")
    for kind, name in ((_INTS, "_ints"), (_FLOATS, "_floats")):
        if codes and codes <= kind:
            return _call(b, node, name, [calls.call_closure(b, node, callee, given)])
    return None


FUNCTIONS = {name: _function(name) for name in ("pack", "pack_into", "unpack", "unpack_from", "iter_unpack")}
