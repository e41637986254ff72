"""Factories of dataclass fields that are made by an expression: that runs once, where the class stands.

    @dataclass                                  _factory_of_Event_seq = itertools.count().__next__
    class Event:                         →      class Event:
        seq: int = field(default_factory=           seq: int = field(default_factory=_factory_of_Event_seq)
            itertools.count().__next__)

A factory is called where an object is made, so that its expression stands in the constructor. A name, an attribute of
one or a lambda without computed defaults means the same there; so does `partial(f, …)`, whose arguments hardly ever
change.
"""

from __future__ import annotations

import ast

from pyx2c.frontend.nodes import every_node


def hoist_factories(tree: ast.Module) -> None:
    """Rewrites the module's dataclasses in place."""
    body: list[ast.stmt] = []
    for stmt in tree.body:
        if isinstance(stmt, ast.ClassDef) and stmt.decorator_list:
            running = [(name, given) for name, given in _factories(stmt) if _runs(given.value)]
            body += [_hoisted(f"_factory_of_{stmt.name}_{name}", given) for name, given in running]
        body.append(stmt)
    tree.body = body


def _factories(cls: ast.ClassDef) -> list[tuple[str, ast.keyword]]:
    """The factories of the fields that a class's body declares."""
    found = []
    for stmt in cls.body:
        match stmt:
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.Call(keywords=keywords)):
                found += [(name, k) for k in keywords if k.arg == "default_factory"]
    return found


def _runs(factory: ast.expr) -> bool:
    """Whether the expression makes something that may remember its calls."""
    args = factory.args if isinstance(factory, ast.Lambda) else None
    evaluated = [factory] if args is None else [*args.defaults, *(d for d in args.kw_defaults if d is not None)]
    calls = [n for part in evaluated for n in every_node(part) if isinstance(n, ast.Call)]
    return any(_name(c.func) != "partial" for c in calls)


def _name(function: ast.expr) -> str:
    return getattr(function, "attr", getattr(function, "id", ""))


def _hoisted(name: str, given: ast.keyword) -> ast.stmt:
    made = ast.copy_location(ast.Assign([ast.Name(name, ast.Store())], given.value), given.value)
    ast.copy_location(made.targets[0], given.value)
    given.value = ast.copy_location(ast.Name(name, ast.Load()), given.value)
    return made
