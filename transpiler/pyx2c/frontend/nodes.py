"""Walking Python's syntax trees. `ast.walk` builds two generators a node and yields each `Load()` too; the passes that
ask a question of a whole module are many."""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterator, Sequence

Import = ast.Import | ast.ImportFrom
_FIELDS: dict[type, tuple[str, ...]] = {}


def every_node(root: ast.AST) -> Iterator[ast.AST]:
    """The nodes of a tree but `ctx`, itself included, outer ones first, level by level."""
    found = [root]
    for node in found:  # grows on the way
        yield node
        kind = type(node)
        names = _FIELDS.get(kind)
        if names is None:
            names = _FIELDS[kind] = tuple(name for name in kind._fields if name != "ctx")
        for name in names:
            part = getattr(node, name, None)
            if isinstance(part, list):
                found.extend([item for item in part if isinstance(item, ast.AST)])
            elif isinstance(part, ast.AST):
                found.append(part)


def imports(tree: ast.Module) -> list[Import]:
    """The import statements of a module, those in functions too."""
    return [n for n in every_node(tree) if isinstance(n, Import)]


def imported_from(statements: Sequence[Import], modules: Collection[str]) -> dict[str, str]:
    """What names mean by `from M import X as name`, for some modules: name → X."""
    froms = [s for s in statements if isinstance(s, ast.ImportFrom) and s.module in modules]
    return {a.asname or a.name: a.name for s in froms for a in s.names}


def imported_modules(statements: Sequence[Import], modules: Collection[str]) -> set[str]:
    """The names that some modules have by `import M as name`."""
    plain = [s for s in statements if isinstance(s, ast.Import)]
    return {a.asname or a.name for s in plain for a in s.names if a.name in modules}
