"""`locals()` and `globals()` where it can be said which of their names are read.

    "%(name)s is %(age)d" % locals()     →   "%(name)s is %(age)d" % {"name": name, "age": age}
    "{name}".format(**globals())         →   "{name}".format(name=name)
    globals()["solve"]                   →   solve
    globals()[f"part{n}"]()              →   .named(f"part{n}")()       a function that knows all names `part…`

Any other use stays as it is and is refused (E0211), and so is one of a name that may have no value there.
"""

from __future__ import annotations

import ast
import re
import string
from typing import Any, Final

from pyx2c.frontend import mangling
from pyx2c.frontend.bindings import binds, binds_or_takes, own_nodes
from pyx2c.frontend.meant import put_in_front
from pyx2c.frontend.nodes import every_node
from pyx2c.frontend.sure_bindings import surely_bound

_CALLS: Final = ("locals", "globals", "vars")
_PERCENT: Final = re.compile(r"%\(([^)]*)\)")
_Function = ast.FunctionDef | ast.AsyncFunctionDef
_MAY_NOT_RUN: Final = (ast.If, ast.For, ast.AsyncFor, ast.While, ast.Try, ast.Match)


def write_out(tree: ast.Module, source: str) -> None:
    """Rewrites a module in place. source: its text, which tells whether it has any such call."""
    if not any(f"{name}()" in source for name in _CALLS):
        return
    bound = {name for node in every_node(tree) for name in binds(node)}
    if bound.intersection(_CALLS):
        return
    writer = _Writer(tree)
    writer.visit(tree)
    if writer.made:
        put_in_front(tree, [*writer.made])
        mangling.hide(tree, set(writer.made))


def ends(node: ast.expr) -> tuple[str, str]:
    """What is known of the beginning and the end of a computed text."""
    match node:
        case ast.Constant(value=str(text)):
            return text, text
        case ast.BinOp(left=left, op=ast.Add(), right=right):
            return ends(left)[0], ends(right)[1]
        case ast.BinOp(left=ast.Constant(value=str(text)), op=ast.Mod()):
            return text.partition("%")[0], ""
        case ast.Call(func=ast.Attribute(value=ast.Constant(value=str(text)), attr="format")):
            return text.partition("{")[0], text.rpartition("}")[2]
        case ast.JoinedStr(values=[first, *_] as values):
            return ends(first)[0], ends(values[-1])[1]
    return "", ""


class _Writer(ast.NodeTransformer):
    def __init__(self, tree: ast.Module) -> None:
        self.module = {name for node in own_nodes(tree) for name in binds(node)}
        self.scopes: list[ast.AST] = [tree]
        self.certain = {name for statement in tree.body for name in surely_bound(statement)}
        self.made: list[ast.FunctionDef] = []
        """functions that know what a name means"""

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

    def visit_Subscript(self, node: ast.Subscript) -> ast.AST:
        self.generic_visit(node)
        match node:
            case ast.Subscript(ast.Call(ast.Name("globals"), [], []) as call, index, ast.Load()):
                return self._named(call, index, "raise KeyError(name)") or node
        return node

    def _named(self, call: ast.Call, index: ast.expr, other: str, *more: ast.expr) -> ast.expr | None:
        """What the module's variable is whose name is computed; `other`: what is done where there is none."""
        begin, end = ends(index)
        if not begin and not end:
            return None
        known = self._known(call) if len(self.scopes) > 1 else self.module
        if isinstance(index, ast.Constant):
            is_there = begin == index.value and begin in known & self.certain
            return ast.copy_location(ast.Name(begin, ast.Load()), call) if is_there else None
        names = sorted(n for n in self.module if n.startswith(begin) and n.endswith(end))
        if not names or not set(names) <= known & self.certain:
            return None
        found = "".join(f"    if name == {n!r}: return {n}\n" for n in names)
        (made,) = ast.parse(f"def named(name{', default' if more else ''}):\n{found}    {other}\n").body
        assert isinstance(made, ast.FunctionDef)
        made.name = f".named {len(self.made)}"
        self.made.append(made)
        function = ast.copy_location(ast.Name(made.name, ast.Load()), call)
        return ast.copy_location(ast.Call(function, [index, *more], []), call)

    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        match node:
            case ast.Call(ast.Attribute(ast.Call(ast.Name("globals"), [], []) as call, "get"), [index, *more], []):
                default = [*more, ast.copy_location(ast.Constant(None), node)][:1]
                return self._named(call, index, "return default", *default) or node
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
                hidden = {name for n in inner for name in binds_or_takes(n)}
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
