"""A property of a base class, changed in a class below it.

    class D(B):                        class D(B):
        @B.p.setter                        @property
        def p(self, value): …     →        def p(self): return super().p
                                           @p.setter
                                           def p(self, value): …

`@B.p.getter` is `@property` where the base's property can only be read.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from pyx2c.frontend.meant import located
from pyx2c.frontend.nodes import every_statement


def write_out(tree: ast.Module) -> Iterator[ast.expr]:
    """Rewrites the classes of a module; yields decorators of this kind that can't be."""
    for node in every_statement(tree):
        if not isinstance(node, ast.ClassDef):
            continue
        body: list[ast.stmt] = []
        for statement in node.body:
            kind = _kind(statement)
            if kind is not None and isinstance(statement, ast.FunctionDef):
                decorator = statement.decorator_list[0]
                if kind == "setter":
                    body.append(_getter(statement))
                    statement.decorator_list[0] = ast.parse(f"{statement.name}.setter", mode="eval").body
                elif kind == "getter" and not _can_be_set(tree, statement):
                    statement.decorator_list[0] = ast.Name("property", ast.Load())
                else:
                    yield decorator
                    continue
                located(statement.decorator_list[0], decorator)
            body.append(statement)
        node.body = body


def _kind(statement: ast.stmt) -> str | None:
    """`setter` of `@Base.name.setter` above a function of that name."""
    match statement:
        case ast.FunctionDef(name, decorator_list=[ast.Attribute(ast.Attribute(ast.Name(), attr), kind), *_]):
            return kind if attr == name and kind in ("getter", "setter", "deleter") else None
    return None


def _getter(function: ast.FunctionDef) -> ast.stmt:
    (made,) = ast.parse(f"@property\ndef {function.name}(self): return super().{function.name}").body
    located(made, function)
    return made


def _can_be_set(tree: ast.Module, function: ast.FunctionDef) -> bool:
    """Whether any property of that name has more than a getter."""
    others = (n for n in every_statement(tree) if isinstance(n, ast.FunctionDef) and n.name == function.name)
    kinds = (d.attr for n in others for d in n.decorator_list if isinstance(d, ast.Attribute))
    return any(kind in ("setter", "deleter") for kind in kinds)
