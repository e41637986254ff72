"""The whole program as loaded: modules, each behind those that it imports, and their imports."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from pyx2c.diag import Diagnostic

OWN = "+"
"""stands behind the first name of a module of the program where the library has one of that name, too"""


def shown_name(module: str) -> str:
    """The name of a module as its program knows it."""
    return module.replace(OWN, "")


def package_of(module: str, is_package: bool) -> str:
    """`__package__` of a module: what its relative imports start from."""
    if module == "__main__":
        return ""
    return module if is_package else module.rpartition(".")[0]


def relative_source(package: str, node: ast.ImportFrom) -> str:
    """The absolute name that `from ..a import b` starts from; raises CPython's ImportError where it leads nowhere."""
    parts = package.split(".") if package else []
    if len(parts) < node.level:
        why = "beyond top-level package" if parts else "with no known parent package"
        raise ImportError(f"attempted relative import {why}")
    kept = parts[: len(parts) - node.level + 1]
    return ".".join([*kept, node.module] if node.module else kept)


class When(StrEnum):
    """When an import statement runs: as its module does, when its function is called, or never."""

    MODULE = "module"
    CALL = "call"
    TYPES = "types"


@dataclass(frozen=True, slots=True)
class ImportedName:
    """One name an import statement binds. `attribute` is None when the name is the module itself:
    `import a.b` binds a → (a, a, None); `from a import f` binds f → (f, a, f);
    `from a import sub`, where a/sub.py exists, binds sub → (sub, a.sub, None)."""

    name: str
    module: str
    attribute: str | None


@dataclass(frozen=True, slots=True)
class Import:
    """An import statement, resolved. `runs`: absolute names of the modules it makes run, in order."""

    node: ast.Import | ast.ImportFrom
    names: tuple[ImportedName, ...]
    runs: tuple[str, ...]
    when: When


@dataclass(frozen=True, slots=True)
class Module:
    """A source file, or a directory without `__init__.py` (then its source is empty).

    name: the value of `__name__` (`__main__` for the script), see `shown_name`. path: the file read.
    display_path: the file as CPython's tracebacks name it; diagnostics shorten it. flags: names whose values decided
    what is left of the tree (version_tests.py). missing: line and column of an import statement → what is wrong with
    it, if it is ever to run.
    """

    name: str
    path: Path
    display_path: str
    source: str
    tree: ast.Module
    is_package: bool
    imports: tuple[Import, ...]
    from_library: bool = False
    flags: frozenset[str] = frozenset()
    missing: dict[tuple[int, int], Diagnostic] = field(default_factory=dict)

    @property
    def package(self) -> str:
        """`__package__`."""
        return package_of(self.name, self.is_package)


@dataclass(frozen=True, slots=True)
class Program:
    """All modules, and those that the compiler provides.

    modules: each before those that import it; in an import cycle the one met first stands last. The compiler looks at
    them in this order; when the program runs, the first import of a module of the program runs it.
    intrinsics: imported modules that the compiler itself provides, sorted.
    of_machine: whether a module is among them that is for one machine only.
    signals: whether the program looks for signals, see `frontend/library_choices.py`.
    """

    main: Module
    modules: tuple[Module, ...]
    by_name: dict[str, Module]
    intrinsics: tuple[str, ...]
    of_machine: bool = False
    signals: bool = False

    def has(self, name: str) -> bool:
        """Whether a file is loaded for a module's name."""
        return name in self.by_name or name + OWN in self.by_name

    def source(self, display_path: str) -> str | None:
        """The text of a loaded file; what the diagnostics renderer asks for."""
        return next((m.source for m in self.modules if m.display_path == display_path), None)
