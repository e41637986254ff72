"""`open(...)`: whether the file is text or binary must be known, since what it reads depends on it.

Text in UTF-8 whose errors are raised is the runtime's affair; other text is `stdlib_subset/_behind/text_files.py`'s.
"""

from __future__ import annotations

import ast

from pyx2c.hirgen import arguments, calls
from pyx2c.hirgen.builder import Builder
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import NONE, STR, InstanceT, Type

_NAMES = ("file", "mode", "buffering", "encoding", "errors", "newline", "closefd", "opener")
_UTF8 = {"utf-8", "utf8", "utf_8", "u8"}


def open_call(b: Builder, node: ast.Call) -> Expr:
    """`open(file, mode, encoding=, newline=)`."""
    given = arguments.evaluate(b, node)
    return _opened(b, node, dict(zip(_NAMES, given.positional, strict=False)) | given.keywords)


def is_path(t: Type) -> bool:
    """Whether values are paths of `pathlib` that files can be at."""
    return isinstance(t, InstanceT) and t.cls.module == "pathlib" and t.cls.name == "Path"


OF_PATHS = {"open": _NAMES[1:], "read_text": ("encoding", "errors"), "write_text": ("data", "encoding", "errors")}
"""methods of paths whose meaning depends on their arguments, and the names of these"""


def on_path(b: Builder, node: ast.Call, path: Expr, name: str, given: arguments.Arguments) -> Expr:
    """`path.open(mode, ...)`: the kind of file is known where the mode is written; `path.read_text(encoding=...)`."""
    path = b.save(path, "path", node)
    named = dict(zip(OF_PATHS[name], given.positional, strict=False)) | given.keywords
    if name == "open":
        return _opened(b, node, named | {"file": path})
    if len(given.positional) > len(OF_PATHS[name]):
        raise b.error(node, "E0403", f"`{name}` takes at most {len(OF_PATHS[name])} arguments")
    if _is_plain(named):
        named = {key: value for key, value in named.items() if key not in ("encoding", "errors")}
    return calls.call_method(b, node, path, name, [], named)


def is_socket(t: Type) -> bool:
    """Whether values are sockets."""
    return isinstance(t, InstanceT) and any(c.module == "socket" and c.name == "socket" for c in t.cls.mro)


_OF_SOCKETS = ("mode", "buffering", "encoding", "errors", "newline")


def make_file(b: Builder, node: ast.Call, sock: Expr, given: arguments.Arguments) -> Expr:
    """`sock.makefile(mode, ...)`: the kind of file is known where the mode is written."""
    sock = b.save(sock, "sock", node)
    named = dict(zip(_OF_SOCKETS, given.positional, strict=False)) | given.keywords
    mode = named.get("mode", hir.Const("r", STR))
    if not isinstance(mode, hir.Const) or not set(named) <= set(_OF_SOCKETS):
        raise b.error(node, "E0506", "the mode of a socket's file must be written in the program")
    letters = str(mode.value)
    if not set(letters) <= set("rwb"):
        raise b.error(node, "E0506", f"a socket's file has no mode {letters!r}")
    if "b" not in letters:
        rest = [named.get(name, hir.NONE_CONST) for name in _OF_SOCKETS[2:]]
        return calls.call_method(b, node, sock, "_text_file", [mode, *rest])
    buffering = named.get("buffering")
    raw = isinstance(buffering, hir.Const) and buffering.value == 0
    return calls.call_method(b, node, sock, "_raw_file" if raw else "_binary_file", [mode])


def _opened(b: Builder, node: ast.Call, named: dict[str, Expr]) -> Expr:
    if "file" not in named or not set(named) <= set(_NAMES):
        raise b.error(node, "E0403", "`open` takes a path, a mode, and `encoding`, `errors`, `newline`")
    mode = named.get("mode", hir.Const("r", STR))
    binary = isinstance(mode, hir.Const) and "b" in str(mode.value)
    path = named["file"]
    if calls.find_instance_method(b, path.type, "__fspath__"):
        path = calls.call_method(b, node, path, "__fspath__", [])
    if not _is_plain(named):
        if binary:
            raise b.error(node, "E0403", "binary files take no `encoding` and no `errors`")
        rest = [named.get(name, hir.NONE_CONST) for name in ("encoding", "errors", "newline")]
        return b.behind(node, "text_files.opened", [path, mode, *rest])
    args = [path, mode]
    newline = named.get("newline")
    if newline is not None and newline.type is STR:
        args.append(newline)
    return b.must("open.binfile" if binary else "open.file", args, node)


def _is_plain(named: dict[str, Expr]) -> bool:
    """Whether the file is text in UTF-8 whose errors are raised, or bytes."""
    encoding, errors = named.get("encoding", hir.NONE_CONST), named.get("errors", hir.NONE_CONST)
    utf8 = isinstance(encoding, hir.Const) and str(encoding.value).lower() in _UTF8
    strict = isinstance(errors, hir.Const) and errors.value in (None, "strict")
    return (utf8 or encoding.type is NONE) and (strict or errors.type is NONE)
