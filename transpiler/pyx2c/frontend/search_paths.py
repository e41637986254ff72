"""`sys.path.insert(0, directory)`: directories in which modules are looked for, where the program's text says which.

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "lib"))      →      pass
sys.path.append(str(Path(__file__).resolve().parent / "lib"))           →      pass

A directory that only the run would show is left as it is: an error, since `sys.path` is no list here.
"""

from __future__ import annotations

import ast
import os.path
from dataclasses import dataclass, field
from pathlib import Path, PurePath

from pyx2c.frontend.meant import Meanings

_OF_PATHS = {n: getattr(os.path, n) for n in ("dirname", "abspath", "realpath", "join", "normpath")}


@dataclass(slots=True)
class SearchPaths:
    """Directories before that of the script, and behind it."""

    before: list[Path] = field(default_factory=list)
    behind: list[Path] = field(default_factory=list)


class _Unknown(Exception):
    """An expression whose value only the run shows."""


def take(tree: ast.Module, file: str, found: SearchPaths) -> bool:
    """Takes such statements out of a module's tree; whether there were any."""
    meanings = Meanings(tree)
    if not meanings.imports("sys"):
        return False
    known = {"__file__": ast.Constant(os.path.abspath(file))}
    taken = False
    for body in [tree.body, *(s.body for s in tree.body if isinstance(s, ast.If))]:
        for i, statement in enumerate(body):
            match statement:
                case ast.Assign(targets=[ast.Name(id=name)], value=value):
                    known[name] = value  # type: ignore[assignment]
                case ast.Expr(value=ast.Call(func=ast.Attribute(value=of, attr=how), args=args, keywords=[])):
                    if meanings.of(of) == ("sys", "path") and _noted(meanings, known, how, args, found):
                        body[i] = ast.copy_location(ast.Pass(), statement)
                        taken = True
    return taken


def _noted(meanings: Meanings, known: dict[str, ast.Constant], how: str, args: list[ast.expr], to: SearchPaths) -> bool:
    try:
        match how, args:
            case "insert", [ast.Constant(value=0), given]:
                to.before.insert(0, _directory(meanings, known, given))
            case "insert", [ast.Constant(value=1), given]:
                to.behind.insert(0, _directory(meanings, known, given))
            case "append", [given]:
                to.behind.append(_directory(meanings, known, given))
            case _:
                return False
    except _Unknown:
        return False
    return True


def _directory(meanings: Meanings, known: dict[str, ast.Constant], node: ast.expr) -> Path:
    text = _value(meanings, known, node)
    if not isinstance(text, str) or not os.path.isabs(text):
        raise _Unknown
    return Path(os.path.realpath(text))


def _value(meanings: Meanings, known: dict[str, ast.Constant], node: ast.expr) -> str | PurePath:
    """The text or path that an expression is."""

    def value(inner: ast.expr) -> str | PurePath:
        return _value(meanings, known, inner)

    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.Name(id=name) if name in known:
            return value(known[name])
        case ast.Call(func=ast.Name(id="str"), args=[inner]):
            return str(value(inner))
        case ast.Call(func=ast.Attribute(value=of, attr="resolve" | "absolute"), args=[]):
            found = value(of)
            return Path(os.path.realpath(found)) if isinstance(found, PurePath) else _unknown()
        case ast.Attribute(value=of, attr="parent"):
            found = value(of)
            return found.parent if isinstance(found, PurePath) else _unknown()
        case ast.Subscript(value=ast.Attribute(value=of, attr="parents"), slice=ast.Constant(value=int(at))):
            found = value(of)
            return found.parents[at] if isinstance(found, PurePath) and at < len(found.parents) else _unknown()
        case ast.BinOp(left=left, op=ast.Div(), right=right):
            found = value(left)
            return found / value(right) if isinstance(found, PurePath) else _unknown()
        case ast.Call(func=func, args=[first, *rest], keywords=[]) if meanings.of(func) == ("pathlib", "Path"):
            return Path(value(first), *map(value, rest))
        case ast.Call(func=ast.Attribute(attr=name), args=[first, *rest], keywords=[]) if name in _OF_PATHS:
            if rest and name != "join":
                return _unknown()
            return str(_OF_PATHS[name](str(value(first)), *(str(value(r)) for r in rest)))
    return _unknown()


def _unknown() -> str:
    raise _Unknown
