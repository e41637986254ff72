"""`try: import a` / `except ImportError: import b`: which of the two runs is known before the program runs.

So is it for `try: range = xrange` / `except NameError: pass`, which programs have that once ran on Python 2 too. Where
more is in such a `try` than can be told, an import that fails is written as what it does: it raises an exception.
"""

from __future__ import annotations

import ast
import builtins
import contextlib
import functools
import importlib
from collections.abc import Callable, Sequence
from typing import Any, Final

from pyx2c.frontend import host_modules, star_imports
from pyx2c.frontend.bindings import binds, binds_or_takes
from pyx2c.frontend.nodes import every_node, every_statement

Exists = Callable[[str], bool]
"""whether a module is there"""
MayGive = Callable[[ast.ImportFrom, str], bool]
"""whether `from module import *` may bind a name"""
Absolute = Callable[[ast.ImportFrom], str]
"""the name of the module that an import is from; raises ImportError where it leads nowhere"""


_OF_PYTHON_2: Final = frozenset(
    "apply basestring buffer cmp coerce execfile file intern long raw_input reduce reload unichr unicode xrange".split()
)
"""builtins that programs ask for in this way, which no module gives another"""


class _Unknown(Exception):
    """What an import does in CPython can't be told."""


def settle(
    tree: ast.Module,
    exists: Exists,
    of_library: Exists,
    absolute: Absolute | None = None,
    may_give: MayGive = lambda star, name: True,
) -> frozenset[str]:
    """Leaves of each such `try` only what runs. Where a module is CPython's and not ours nothing is changed. Returns
    the names that what is left of them gives a constant.

    exists: whether the program or the compiler's library has a module. of_library: whether it is the library's.
    absolute: for relative imports; without it they stay.
    """
    if not any(isinstance(n, ast.ExceptHandler) for n in every_statement(tree)):
        return frozenset()
    settler = _Settler(_Imports(exists, of_library, absolute), tree, may_give)
    settler.visit(tree)
    return frozenset(settler.chosen)


class _Settler(ast.NodeTransformer):
    def __init__(self, imports: _Imports, tree: ast.Module, may_give: MayGive) -> None:
        self.imports = imports
        self.tree = tree
        self.may_give = may_give
        self.in_function = False
        self.chosen: set[str] = set()

    def _function(self, node: Any) -> Any:
        outside, self.in_function = self.in_function, True
        self.generic_visit(node)
        self.in_function = outside
        return node

    visit_FunctionDef = visit_AsyncFunctionDef = _function

    @functools.cached_property
    def stars(self) -> list[ast.ImportFrom]:
        return star_imports.stars_in(self.tree)

    @functools.cached_property
    def bound(self) -> frozenset[str]:
        """The names that anything in the module binds."""
        return frozenset(name for node in every_node(self.tree) for name in binds_or_takes(node))

    def visit(self, node: ast.AST) -> Any:
        """No statement stands in an expression."""
        return node if isinstance(node, ast.expr) else super().visit(node)

    def visit_Try(self, node: ast.Try) -> ast.AST | list[ast.stmt]:
        self.generic_visit(node)
        left = None if node.finalbody else self._left(node)
        if left is None:
            node.body = self._raising(node.body)
            for handler in node.handlers:
                handler.body = self._raising(handler.body)
            return node
        for statement in left:
            if isinstance(statement, ast.Assign) and isinstance(statement.value, ast.Constant):
                self.chosen.update(target.id for target in statement.targets if isinstance(target, ast.Name))
        return left

    def _left(self, node: ast.Try) -> list[ast.stmt] | None:
        """What runs of it, if that is known."""
        if self._names_nothing(node.body[0]):
            handler = _handler_of(NameError, node.handlers)
            return None if handler is None else handler.body
        if not any(isinstance(s, ast.Import | ast.ImportFrom) for s in node.body):
            return None
        for_imports = all(map(_is_for_imports, node.handlers))
        for done, statement in enumerate(node.body):
            failure: Exception | None
            if isinstance(statement, ast.Import | ast.ImportFrom):
                try:
                    failure = self.imports.failure(statement)
                except _Unknown:
                    return None
                if failure is None and self.imports.runs_own(statement) and not for_imports:
                    return None
            else:
                failure = self.imports.lacking(statement, node.body[:done])
                if failure is None and not _is_simple(statement, for_imports):
                    return None
            if failure is not None:
                handler = _handler_of(type(failure), node.handlers)
                return None if handler is None else [*node.body[:done], *handler.body]
        return [*node.body, *node.orelse]

    def _raising(self, body: Sequence[ast.stmt]) -> list[ast.stmt]:
        """The statements with `raise` in place of imports that fail."""
        written: list[ast.stmt] = []
        for statement in body:
            failure = None
            if isinstance(statement, ast.Import | ast.ImportFrom):
                with contextlib.suppress(_Unknown):
                    failure = self.imports.failure(statement)
            if failure is not None:
                call = ast.Call(ast.Name(type(failure).__name__, ast.Load()), [ast.Constant(str(failure))], [])
                raised = ast.copy_location(ast.Raise(call, None), statement)
                for part in every_node(call):
                    ast.copy_location(part, statement)
                written.append(raised)
            else:
                written.append(statement)
        return written

    def _names_nothing(self, statement: ast.stmt) -> bool:
        """Whether all that the statement does is to read a name that nobody binds."""
        match statement:
            case ast.Assign(targets=[ast.Name()], value=ast.Name(name)) | ast.Expr(value=ast.Name(name)):
                if name.startswith("__") or hasattr(builtins, name) or name in self.bound:
                    return False
                # when a function runs, another module may have given this one names
                known = name in _OF_PYTHON_2 or not self.in_function
                return known and not any(self.may_give(star, name) for star in self.stars)
        return False


class _Imports:
    """What imports do in CPython, as far as the compiler can tell."""

    def __init__(self, exists: Exists, of_library: Exists, absolute: Absolute | None) -> None:
        self.exists = exists
        self.of_library = of_library
        self.absolute = absolute

    def failure(self, node: ast.Import | ast.ImportFrom) -> ImportError | None:
        """The exception that the import ends with; raises `_Unknown`."""
        if isinstance(node, ast.Import):
            failures = [self._module(alias.name) for alias in node.names]
            return next(filter(None, failures), None)
        if node.level:
            return self._relative(node)
        if node.module is None:
            raise _Unknown
        found = self._module(node.module)
        if found is None:
            failures = [self._attribute(node.module, alias.name) for alias in node.names]
            found = next(filter(None, failures), None)
        return found

    def runs_own(self, node: ast.Import | ast.ImportFrom) -> bool:
        """Whether it may run a module of the program, which may raise anything."""
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else [node.module or ""]
        return not all(map(self.of_library, names))

    def lacking(self, statement: ast.stmt, before: Sequence[ast.stmt]) -> AttributeError | None:
        """The exception that `name = module.attribute` ends with, of a module of the library that was just imported."""
        match statement:
            case ast.Assign(targets=[ast.Name()], value=ast.Attribute(ast.Name(home), attr)):
                imported = [a for s in before if isinstance(s, ast.Import) for a in s.names if binds(a) == [home]]
                name = imported[-1].name if imported else ""
                if name and self.of_library(name) and "." not in name and not host_modules.gives(name, attr):
                    return AttributeError(f"module '{name}' has no attribute '{attr}'")
        return None

    def _relative(self, node: ast.ImportFrom) -> ImportError | None:
        if self.absolute is None:
            raise _Unknown
        try:
            source = self.absolute(node)
        except ImportError as failure:
            return failure
        if node.module is None or self.exists(source):
            raise _Unknown
        return ModuleNotFoundError(f"No module named '{source}'")

    def _module(self, name: str) -> ImportError | None:
        if self.exists(name):
            return None
        if host_modules.has(name):
            raise _Unknown
        return ModuleNotFoundError(f"No module named '{name}'")

    def _attribute(self, module: str, name: str) -> ImportError | None:
        """Of the program's own modules nobody asks here: what they define may depend on what they import."""
        if name == "*":
            return None
        if not self.of_library(module):
            raise _Unknown
        if host_modules.gives(module, name):
            return None
        where = getattr(importlib.import_module(module), "__file__", None) or "unknown location"
        return ImportError(f"cannot import name '{name}' from '{module}' ({where})")


def _handler_of(raised: type[BaseException], handlers: Sequence[ast.ExceptHandler]) -> ast.ExceptHandler | None:
    """The handler that such an exception comes to, if that is known and the handler doesn't look at the exception.

    What it raises would tell of the exception being handled.
    """
    for handler in handlers:
        types = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
        catches = handler.type is None
        for kind in types:
            found = getattr(builtins, kind.id, None) if isinstance(kind, ast.Name) else None
            if handler.type is not None and not (isinstance(found, type) and issubclass(found, BaseException)):
                return None
            catches = catches or found is not None and issubclass(raised, found)
        if catches:
            looks = any(
                isinstance(n, ast.Raise) or isinstance(n, ast.Name) and n.id == handler.name
                for statement in handler.body
                for n in every_node(statement)
            )
            return None if looks else handler
    return None


def _is_for_imports(handler: ast.ExceptHandler) -> bool:
    types = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return all(isinstance(t, ast.Name) and t.id in ("ImportError", "ModuleNotFoundError") for t in types)


def _is_simple(statement: ast.stmt, for_imports: bool) -> bool:
    """Whether it can't fail: a name is given a constant or another name, or a function is defined.

    for_imports: what a name or attribute that isn't there raises comes to no handler.
    """
    match statement:
        case ast.Assign(targets=[ast.Name()], value=ast.Constant()) | ast.Pass():
            return True
        case ast.Assign(targets=[ast.Name()], value=ast.Name() | ast.Attribute()):
            return for_imports
        case ast.FunctionDef(args=args, decorator_list=[], returns=None):
            defaults = [*args.defaults, *(d for d in args.kw_defaults if d is not None)]
            plain = all(n.annotation is None for n in every_node(args) if isinstance(n, ast.arg))
            return plain and all(isinstance(d, ast.Constant) for d in defaults)
    return False
