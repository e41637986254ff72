"""Which module a file is: `warnings` knows a warning's place by its file, and its filters ask for the module's name.

_MODULES: dict[str, str] = {}   →   _MODULES: dict[str, str] = {"/srv/app.py": "__main__", …}
"""

from __future__ import annotations

import ast
from collections.abc import Sequence

from pyx2c.frontend.meant import located
from pyx2c.frontend.program import Module, shown_name

_ASKS = "warnings"
_NAME = "_MODULES"


def write_out(modules: Sequence[Module]) -> None:
    """Fills in the dict of the library's module, if it is among them."""
    for module in modules:
        if module.name == _ASKS and module.from_library:
            for statement in module.tree.body:
                match statement:
                    case ast.AnnAssign(target=ast.Name(id=name), value=ast.Dict() as value) if name == _NAME:
                        _fill(value, {m.display_path: shown_name(m.name) for m in modules if not m.from_library})


def _fill(made: ast.Dict, entries: dict[str, str]) -> None:
    made.keys = [ast.Constant(key) for key in entries]
    made.values = [ast.Constant(value) for value in entries.values()]
    located(made, made)
