"""`open(...)`: whether the file is text or binary must be known, since what it reads depends on it."""

from __future__ import annotations

import ast

from pyx2c.hirgen import arguments
from pyx2c.hirgen.builder import Builder
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import NONE, STR

_NAMES = ("file", "mode", "buffering", "encoding", "errors", "newline", "closefd", "opener")
_UTF8 = {"utf-8", "utf8", "utf_8", "u8"}


def open_call(b: Builder, node: ast.Call) -> Expr:
    """`open(file, mode, encoding=, newline=)`."""
    given = arguments.evaluate(b, node)
    named = dict(zip(_NAMES, given.positional, strict=False)) | given.keywords
    if "file" not in named or not set(named) <= set(_NAMES):
        raise b.error(node, "E0403", "`open` takes a path, a mode, and `encoding`, `errors`, `newline`")
    mode = named.get("mode", hir.Const("r", STR))
    binary = isinstance(mode, hir.Const) and "b" in str(mode.value)
    _check_encoding(b, node, named)
    args = [named["file"], mode]
    newline = named.get("newline")
    if newline is not None and newline.type is STR:
        args.append(newline)
    return b.must("open.binfile" if binary else "open.file", args, node)


def _check_encoding(b: Builder, node: ast.Call, named: dict[str, Expr]) -> None:
    encoding = named.get("encoding")
    if encoding is not None and encoding.type is not NONE:
        value = encoding.value if isinstance(encoding, hir.Const) else None
        if str(value).lower() not in _UTF8:
            raise b.error(node, "E0506", "files are read and written as UTF-8 only", hint='write encoding="utf-8"')
    errors = named.get("errors")
    if errors is not None and not (isinstance(errors, hir.Const) and errors.value in (None, "strict")):
        raise b.error(node, "E0506", "`errors` of `open` is supported as 'strict' only")
