"""In which order `functools.singledispatch` asks for classes: the one first that CPython finds first along an object's
`__mro__`.

Classes of the module are modelled with their bases, and those of the standard library are CPython's own, so that Python
itself says what their order is. Where a class comes from another module of the program, its test asks whether it is
below the others.
"""

from __future__ import annotations

import ast
import builtins
import collections.abc
import enum
import importlib
import sys
from collections.abc import Iterable
from dataclasses import dataclass, field

from pyx2c.frontend.meant import Meanings

FIRST = ".first given"
"""the argument that decides; with a space, since a function `f` is kept as `.f`"""
_DISJOINT = (collections.abc.Mapping, collections.abc.Sequence, collections.abc.Set)
"""no builtin class is two of these"""
_MADE_BY_FUNCTIONS = {("typing", "NamedTuple"): tuple, ("typing", "TypedDict"): dict}
"""what stands as a base and is none"""


@dataclass(slots=True)
class Generic:
    """A function that chooses by the class of its first argument, and what was registered with it."""

    node: ast.FunctionDef
    kind: str
    """`function`, `method`, `class` or `static`: of the latter three the first argument stands behind another one,
    but for static methods"""
    ways: list[tuple[ast.expr, str]] = field(default_factory=list)
    """classes, and the names of the functions for them"""
    late: list[str] = field(default_factory=list)
    """the names of those before whose registration it may be called: each has a flag that says whether it is there"""


class Model:
    """Python classes with the order of bases that the classes of a module have, and those of functions in it."""

    def __init__(self, bodies: Iterable[list[ast.stmt]], meanings: Meanings) -> None:
        self.meanings = meanings
        self.classes: dict[str, type] = {}
        self.tests: dict[type, ast.expr] = {}
        """what a class is called where it is tested"""
        self.own: set[type] = set()
        self.elsewhere: set[type] = set()
        self.mixed = False
        """whether a class of unknown order has an abstract one of the library among its bases"""
        for body in bodies:
            for stmt in body:
                if isinstance(stmt, ast.ClassDef):
                    self._define(stmt)

    def _define(self, stmt: ast.ClassDef) -> None:
        bases = [self.named(b.value if isinstance(b, ast.Subscript) else b) for b in stmt.bases]
        known = tuple(b for b in bases if b is not object)
        made = None
        if not any(b in self.elsewhere for b in known):
            try:
                made = type(stmt.name, known, {})
            except TypeError:
                made = None
        if made is None:
            self.mixed |= any(_is_abstract(c) for b in known for c in b.__mro__)
            made = type(stmt.name, (), {})
            self.elsewhere.add(made)
        else:
            self.own.add(made)
        self.classes[stmt.name] = made
        self.tests[made] = ast.Name(stmt.name, ast.Load())

    def named(self, node: ast.expr) -> type:
        """The class that an expression means."""
        text = ast.unparse(node)
        if text == "type(None)" or isinstance(node, ast.Constant) and node.value is None:
            return type(None)
        if text not in self.classes:
            found = self._of_library(node) or getattr(builtins, text, None)
            if not isinstance(found, type):
                found = type(text, (), {})
                self.elsewhere.add(found)
            self.classes[text] = found
        return self.classes[text]

    def _of_library(self, node: ast.expr) -> object:
        module, attribute = self.meanings.of(node) or ("", "")
        if module.partition(".")[0] not in sys.stdlib_module_names:
            return None
        if (module, attribute) in _MADE_BY_FUNCTIONS:
            return _MADE_BY_FUNCTIONS[module, attribute]
        found = getattr(importlib.import_module(module), attribute, None)
        origin: object = getattr(found, "__origin__", found) if module == "typing" else found
        return self._without_members(origin) if isinstance(origin, enum.EnumType) else origin

    def _without_members(self, cls: type) -> type:
        """A class in place of one of `enum`'s, from which others are derived by name alone."""
        key = f".{cls.__name__}"
        if key not in self.classes:
            bases = [self._without_members(c) if isinstance(c, enum.EnumType) else c for c in cls.__bases__]
            self.classes[key] = type(cls.__name__, tuple(b for b in bases if b is not object), {})
        return self.classes[key]


def ordered(model: Model, g: Generic) -> list[tuple[type, str]] | None:
    """The classes, the nearest first, and the functions for them; None where the order is not known."""
    ways: dict[type, str] = {}
    for node, way in g.ways:
        cls = model.named(node)
        if isinstance(node, ast.Constant):
            node = ast.parse("type(None)", mode="eval").body
        model.tests.setdefault(cls, node)
        if way in g.late and cls in ways:
            return None
        ways[cls] = way
    if object in ways:
        return None
    abstract = [c for c in ways if _is_abstract(c)]
    if abstract and (model.mixed or any(c in model.elsewhere for c in ways)):
        return None
    if any(_has_hook(a) for a in abstract) and any(c in model.own for c in ways):
        return None
    if not all(_comparable(a, b) for a in abstract for b in abstract):
        return None
    chosen = dict(ways)
    for cls in model.own:
        found = next((c for c in cls.__mro__ if c in ways), None)
        if len(cls.__bases__) > 1 and found is not None:
            chosen.setdefault(cls, ways[found])
    nearest: list[type] = []
    for cls in chosen:
        at = next((i for i, c in enumerate(nearest) if issubclass(cls, c) or _is_abstract(c) > _is_abstract(cls)), None)
        nearest.insert(len(nearest) if at is None else at, cls)
    return [(cls, chosen[cls]) for cls in nearest]


def tests(model: Model, g: Generic, order: list[tuple[type, str]], asks: str) -> list[ast.expr]:
    """Whether the class is the one to choose, for each in order; `asks` is `isinstance` or `issubclass`."""
    classes = [cls for cls, _ in order]
    return [_when_registered(g, way, _test(model, cls, classes, asks)) for cls, way in order]


def _is_abstract(cls: type) -> bool:
    return cls.__module__ in ("collections.abc", "numbers")


def _has_hook(cls: type) -> bool:
    """Whether classes are below an abstract one because of the methods that they have."""
    return "__subclasshook__" in vars(cls)


def _comparable(a: type, b: type) -> bool:
    return issubclass(a, b) or issubclass(b, a) or all(issubclass(c, _DISJOINT) for c in (a, b))


def _when_registered(g: Generic, way: str, test: ast.expr) -> ast.expr:
    if way not in g.late:
        return test
    return ast.BoolOp(ast.And(), [ast.Name(f"{way} is registered", ast.Load()), test])


def _test(model: Model, cls: type, classes: list[type], asks: str) -> ast.expr:
    """`isinstance(x, C)`; where a class from elsewhere may be nearer, it must not be that one's."""
    first = ast.Name(FIRST, ast.Load())

    def ask(function: str, *args: ast.expr) -> ast.expr:
        return ast.Call(ast.Name(function, ast.Load()), list(args), [])

    test = ask(asks, first, model.tests[cls])
    for other in classes:
        if other is cls or other not in model.elsewhere:
            continue
        name = model.tests[other]
        below = ask("issubclass", name, model.tests[cls])
        nearer = ast.BoolOp(ast.And(), [below, ask(asks, first, name)])
        test = ast.BoolOp(ast.And(), [test, ast.UnaryOp(ast.Not(), nearer)])
    return test
