"""Which names a statement binds whatever way it takes."""

from __future__ import annotations

import ast


def surely_bound(stmt: ast.stmt) -> set[str]:
    """Names that are bound when the statement has ended."""
    match stmt:
        case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
            return {name}
        case ast.Import(names=names) | ast.ImportFrom(names=names):
            return {a.asname or a.name.split(".")[0] for a in names}
        case ast.Assign(targets=targets):
            return {n for t in targets for n in _targets(t)}
        case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr()):
            return {name}
        case ast.If(body=body, orelse=orelse):
            return _all_bound(body) & _all_bound(orelse)
        case ast.Try(handlers=handlers, body=body, orelse=orelse, finalbody=final):
            found = _all_bound([*body, *orelse])
            for handler in handlers:
                if not _leaves(handler.body):
                    found &= _all_bound(handler.body)
            return found | _all_bound(final)
    return set()


def _all_bound(body: list[ast.stmt]) -> set[str]:
    return {name for stmt in body for name in surely_bound(stmt)}


def _leaves(body: list[ast.stmt]) -> bool:
    return bool(body) and isinstance(body[-1], ast.Raise)


def _targets(node: ast.expr) -> set[str]:
    match node:
        case ast.Name(id=name):
            return {name}
        case ast.Tuple(elts=parts) | ast.List(elts=parts):
            return {n for part in parts for n in _targets(part)}
        case ast.Starred(value=value):
            return _targets(value)
    return set()
