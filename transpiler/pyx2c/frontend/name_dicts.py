"""`locals()` and `globals()` where a format says which of their names it reads.

    "%(name)s is %(age)d" % locals()     →   "%(name)s is %(age)d" % {"name": name, "age": age}
    "{name}".format(**globals())         →   "{name}".format(name=name)

Any other use stays as it is and is refused (E0211), and so is one of a name that may have no value there.
"""

from __future__ import annotations

import ast
import re
import string
from typing import Any, Final

from pyx2c.frontend.bindings import binds, own_nodes
from pyx2c.frontend.nodes import every_node

_CALLS: Final = ("locals", "globals", "vars")
_PERCENT: Final = re.compile(r"%\(([^)]*)\)")
_Function = ast.FunctionDef | ast.AsyncFunctionDef
_MAY_NOT_RUN: Final = (ast.If, ast.For, ast.AsyncFor, ast.While, ast.Try, ast.Match)


def write_out(tree: ast.Module, source: str) -> None:
    """Rewrites a module in place. source: its text, which tells whether it has any such call."""
    if not any(f"{name}()" in source for name in _CALLS):
        return
    bound = {name for node in every_node(tree) for name in binds(node)}
    if not bound.intersection(_CALLS):
        _Writer(tree).visit(tree)


class _Writer(ast.NodeTransformer):
    def __init__(self, tree: ast.Module) -> None:
        self.module = {name for node in own_nodes(tree) for name in binds(node)}
        self.scopes: list[ast.AST] = [tree]

    def _scope(self, node: ast.AST) -> Any:
        self.scopes.append(node)
        self.generic_visit(node)
        self.scopes.pop()
        return node

    visit_FunctionDef = visit_AsyncFunctionDef = visit_Lambda = visit_ClassDef = _scope
    visit_ListComp = visit_SetComp = visit_DictComp = visit_GeneratorExp = _scope

    def visit_BinOp(self, node: ast.BinOp) -> ast.AST:
        self.generic_visit(node)
        match node:
            case ast.BinOp(ast.Constant(str() as text), ast.Mod(), ast.Call() as call):
                names = _PERCENT.findall(text.replace("%%", ""))
                node.right = self._display(call, names) or call
        return node

    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        match node:
            case ast.Call(ast.Attribute(ast.Constant(str() as text), "format_map"), [ast.Call() as call], []):
                node.args = [self._display(call, _fields(text)) or call]
            case ast.Call(ast.Attribute(ast.Constant(str() as text), "format"), _, [*_, ast.keyword(None) as last]):
                given = {k.arg for k in node.keywords}
                names = [n for n in _fields(text) if n not in given and not n.isdecimal()]
                display = self._display(last.value, names) if given.isdisjoint(self._known(last.value)) else None
                if display is not None:
                    pairs = zip(names, display.values, strict=True)
                    made = [ast.copy_location(ast.keyword(n, value), last.value) for n, value in pairs]
                    node.keywords = [*node.keywords[:-1], *made]
        return node

    def _display(self, call: ast.expr, names: list[str]) -> ast.Dict | None:
        """What a call gives of these names; None where it may not have them all."""
        if not set(names) <= self._known(call):
            return None
        keys = [ast.copy_location(ast.Constant(name), call) for name in names]
        values = [ast.copy_location(ast.Name(name, ast.Load()), call) for name in names]
        return ast.copy_location(ast.Dict([*keys], [*values]), call)

    def _known(self, call: ast.expr) -> set[str]:
        """The names that surely have a value in what a call gives, and mean the same where it stands."""
        match call:
            case ast.Call(ast.Name("globals"), [], []):
                inner = [n for scope in self.scopes[1:] for n in every_node(scope)]
                hidden = {name for n in inner for name in [*binds(n), *([n.arg] if isinstance(n, ast.arg) else [])]}
                return self.module - hidden if len(self.scopes) > 1 else self._before(call)
            case ast.Call(ast.Name("locals" | "vars"), [], []) if isinstance(self.scopes[-1], ast.Module | _Function):
                return self._before(call)
        return set()

    def _before(self, call: ast.expr) -> set[str]:
        """Parameters, and what statements of the scope itself, not those inside others, bind before the call."""
        scope = self.scopes[-1]
        assert isinstance(scope, ast.Module | _Function)
        found: set[str] = set()
        if isinstance(scope, _Function):
            found.update(n.arg for n in every_node(scope.args) if isinstance(n, ast.arg))
        for statement in scope.body:
            if (statement.end_lineno or 0) < call.lineno and not isinstance(statement, _MAY_NOT_RUN):
                found.update(name for n in [statement, *own_nodes(ast.Module([statement], []))] for name in binds(n))
        dropped = {n.id for n in own_nodes(scope) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Del)}
        return found - dropped


def _fields(text: str) -> list[str]:
    """The names that a text for `format` reads, once each; what is no name is in the list, too."""
    found: dict[str, None] = {}
    try:
        for _, field, spec, _ in string.Formatter().parse(text):
            if field is not None:
                found[re.split(r"[.\[]", field)[0]] = None
                found.update(dict.fromkeys(_fields(spec or "")))
    except ValueError:
        return [""]
    return list(found)
