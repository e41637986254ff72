"""The attributes that actions of a program's own set: the names of all arguments that are declared with the class.

class Upper(argparse.Action):
    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, values.upper())           self.dest: what add_argument(…, action=Upper) declare
"""

from __future__ import annotations

import ast
from typing import Any

from pyx2c.frontend.nodes import every_node
from pyx2c.hirgen.dataclass_methods import last_name
from pyx2c.hirgen.program import ClassInfo


def is_action(cls: ClassInfo) -> bool:
    """Whether a class is an action of `argparse`."""
    return any((c.module, c.name) == ("argparse", "Action") for c in cls.mro)


def dest_of(names: list[str]) -> str:
    """The attribute that argparse names after an argument."""
    options = [n for n in names if n.startswith("-")]
    if not options:
        return names[0] if names else ""
    chosen = next((n for n in options if n.startswith("--") and len(n) > 2), options[0])
    return chosen.lstrip("-").replace("-", "_")


def dests(engine: Any, cls: ClassInfo) -> list[str] | None:
    """What `self.dest` can be in the methods of such a class; None where that isn't known."""
    classes = {c.name for c in cls.descendants()}
    found: list[str] = []
    for module in engine.modules.values():
        for call in [] if module.library else every_node(module.tree):
            if not isinstance(call, ast.Call) or last_name(call.func) != "add_argument":
                continue
            given = {k.arg: k.value for k in call.keywords}
            if "action" not in given or last_name(given["action"]) not in classes:
                continue
            dest = given.get("dest")
            texts = [a.value for a in call.args if isinstance(a, ast.Constant) and isinstance(a.value, str)]
            if isinstance(dest, ast.Constant):
                found.append(str(dest.value))
            elif dest is None and len(texts) == len(call.args):
                found.append(dest_of(texts))
            else:
                return None
    return list(dict.fromkeys(found))
