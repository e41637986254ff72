"""What is reached through `builtins` is the builtin: `builtins.print`, `from builtins import len as length`.

    import builtins
    from builtins import len as length
    def print(text): ...          →      def print_(text): ...            the module's own one, under another name
    builtins.print(length(x))            print(len(x))

Where a function has a variable of the builtin's name, or a class's body does, such a use stays as it is and is refused.
"""

from __future__ import annotations

import ast
import builtins

from pyx2c.frontend.mangling import call_it
from pyx2c.frontend.nodes import every_node, every_statement
from pyx2c.frontend.shadowing import Function, Rename, is_local

_EXCEPTIONS = frozenset(
    name for name, x in vars(builtins).items() if isinstance(x, type) and issubclass(x, BaseException)
)
_NAMES = frozenset(dir(builtins))


def write_out(tree: ast.Module) -> None:
    """Rewrites the tree in place."""
    modules: set[str] = set()
    names: dict[str, str] = {}
    for node in every_statement(tree):
        if isinstance(node, ast.Import):
            modules |= {a.asname or a.name for a in node.names if a.name == "builtins"}
        elif isinstance(node, ast.ImportFrom) and node.module == "builtins" and not node.level:
            names |= {a.asname or a.name: a.name for a in node.names if a.name in _NAMES - _EXCEPTIONS}
    if not modules and not names:
        return
    assigned = _assigned(tree)
    modules -= assigned
    names = {own: name for own, name in names.items() if own not in assigned and (own == name or own not in _NAMES)}
    uses = _Uses(modules, names)
    uses.visit(tree)
    wanted = {name for _, name in uses.found}
    refused = {name for name in wanted if _in_class(tree, name)}
    _forget(tree, {own for own, name in names.items() if name not in refused})
    for name in sorted(wanted - refused):
        _rename_own(tree, name)
    for node, name in uses.found:
        if name not in refused:
            place = {f: getattr(node, f) for f in ("lineno", "col_offset", "end_lineno", "end_col_offset")}
            node.__class__ = ast.Name
            node.__dict__.clear()
            node.__dict__.update(id=name, ctx=ast.Load(), **place)


def _assigned(tree: ast.Module) -> set[str]:
    """The names that anything but an import binds."""
    found: set[str] = set()
    for node in every_node(tree):
        match node:
            case ast.Name(id=name, ctx=ast.Store() | ast.Del()) | ast.arg(arg=name) | ast.ExceptHandler(name=str(name)):
                found.add(name)
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
                found.add(name)
    return found


class _Uses(ast.NodeVisitor):
    """The expressions that mean a builtin by another name, and its own; not where a function has such a variable."""

    def __init__(self, modules: set[str], names: dict[str, str]) -> None:
        self.modules = modules
        self.names = names
        self.found: list[tuple[ast.expr, str]] = []
        self._functions: list[Function] = []

    def visit_Attribute(self, node: ast.Attribute) -> None:
        match node:
            case ast.Attribute(ast.Name(id=home), attr, ast.Load()) if home in self.modules and attr in _NAMES:
                self._use(node, attr)
            case _:
                self.generic_visit(node)

    def visit_Name(self, node: ast.Name) -> None:
        if node.id in self.names:
            self._use(node, self.names[node.id])

    def _use(self, node: ast.expr, name: str) -> None:
        if not any(is_local(f, name) for f in self._functions):
            self.found.append((node, name))

    def _function(self, node: Function) -> None:
        self._functions.append(node)
        self.generic_visit(node)
        self._functions.pop()

    visit_FunctionDef = visit_AsyncFunctionDef = visit_Lambda = _function


def _in_class(tree: ast.Module, name: str) -> bool:
    """Whether a class's body binds the name as a variable."""
    bodies = [stmt for n in every_node(tree) if isinstance(n, ast.ClassDef) for stmt in n.body]
    plain = [s for s in bodies if not isinstance(s, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)]
    return any(
        isinstance(n, ast.Name) and n.id == name and isinstance(n.ctx, ast.Store) for s in plain for n in every_node(s)
    )


def _forget(tree: ast.Module, names: set[str]) -> None:
    """Takes names out of the imports from `builtins`."""
    for node in every_node(tree):
        if isinstance(node, ast.ImportFrom) and node.module == "builtins" and not node.level:
            node.names = [a for a in node.names if (a.asname or a.name) not in names]
            if not node.names:
                node.__class__ = ast.Pass  # type: ignore[assignment]


def _rename_own(tree: ast.Module, name: str) -> None:
    """Gives what the module itself calls so another name."""
    taken = {n.id for n in every_node(tree) if isinstance(n, ast.Name)}
    own = name + "_"
    while own in taken:
        own += "_"
    renamed = False
    for stmt in tree.body:
        for node in _at_top(stmt):
            match node:
                case ast.FunctionDef(name=bound) | ast.AsyncFunctionDef(name=bound) | ast.ClassDef(name=bound):
                    if bound == name:
                        node.name = own
                        call_it(node, name)  # type: ignore[arg-type]
                        renamed = True
                case ast.alias():
                    if (node.asname or node.name) == name:
                        node.asname = own
                        renamed = True
                case ast.Name(id=bound, ctx=ast.Store()) if bound == name:
                    renamed = True
    if renamed:
        Rename(name, own).visit(tree)


def _at_top(node: ast.AST) -> list[ast.AST]:
    """What a statement of the module consists of, without what stands in functions and classes."""
    found = [node]
    if not isinstance(node, Function | ast.ClassDef):
        for part in ast.iter_child_nodes(node):
            found += _at_top(part)
    return found
