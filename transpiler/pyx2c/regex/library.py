"""The library's own reader of patterns, run by the compiler: stdlib_subset/re/{nodes,charset,parser}.py.

What a pattern means and what is wrong with it is so written once, and is the same whether the pattern is read now or
when the program runs. The modules are executed as they stand; where they import one another they mean these, not the
host's module `re`.
"""

from __future__ import annotations

import builtins
import functools
import types
from dataclasses import dataclass
from typing import Any

from pyx2c.options import data_dir

Node = Any
"""stdlib_subset/re/nodes.py: Node"""


class PatternError(Exception):
    """What is wrong with a pattern. `pos` is None where the fault isn't at one place."""

    def __init__(self, kind: str, message: str, pos: int | None) -> None:
        super().__init__(message)
        self.kind = kind
        """the exception that CPython raises: `error`, `OverflowError`, `ValueError`"""
        self.message = message
        self.pos = pos


@dataclass(frozen=True, slots=True)
class Parsed:
    """A pattern's tree and what its reader found."""

    tree: Node
    flags: int
    all_groups: list[Node]
    """the whole, and the groups by their numbers"""
    names: dict[str, int]

    @property
    def groups(self) -> int:
        """How many there are."""
        return len(self.all_groups) - 1


PRIMITIVES = types.SimpleNamespace(
    code=lambda text, at: ord(text[at]),
    position=lambda at: at,
    has=lambda bits, c: bool(bits[c >> 3] >> (c & 7) & 1),
    is_decimal=lambda c: chr(c).isdecimal(),
    is_space=lambda c: chr(c).isspace(),
    is_alnum=lambda c: chr(c).isalnum(),
)
"""the operations of module `_re` (prim/text.py), which exist in compiled programs only"""


class _Modules:
    def __init__(self) -> None:
        self.loaded: dict[str, types.ModuleType] = {}

    def get(self, name: str) -> types.ModuleType:
        """The module `re.<name>` of the library."""
        if name not in self.loaded:
            path = data_dir("stdlib_subset") / "re" / f"{name}.py"
            module = self.loaded[name] = types.ModuleType(f"re.{name}")
            module.__dict__["__builtins__"] = {**vars(builtins), "__import__": self._import}
            exec(compile(path.read_text(), str(path), "exec"), module.__dict__)
        return self.loaded[name]

    def _import(self, name: str, scope: Any = None, local: Any = None, names: Any = (), level: int = 0) -> Any:
        if name == "re":
            return types.SimpleNamespace(**{part: self.get(part) for part in names})
        if name == "_re":
            return PRIMITIVES
        if name.startswith("re."):
            return self.get(name.removeprefix("re."))
        return builtins.__import__(name, scope, local, names, level)


_MODULES = _Modules()


def module(name: str) -> Any:
    """The module `re.<name>` of the library."""
    return _MODULES.get(name)


@functools.cache
def parse(text: str, flags: int) -> Parsed:
    """The tree of a pattern. Raises PatternError."""
    parser, nodes = module("parser"), module("nodes")
    try:
        tree, read = parser.parse(text, flags)
        _check_behind(nodes, tree, read.groups)
    except parser.error as problem:
        raise PatternError("error", problem.msg, problem.pos) from None
    except (OverflowError, ValueError) as problem:
        raise PatternError(type(problem).__name__, str(problem), None) from None
    return Parsed(tree, read.flags, read.groups, read.names)


def _check_behind(nodes: Any, node: Node, groups: list[Node]) -> None:
    for item in node.items:
        _check_behind(nodes, item, groups)
    if node.kind == nodes.BEHIND:
        least, most = nodes.width(node.items[0], groups)
        if least != most:
            raise module("parser").error("look-behind requires fixed-width pattern")
