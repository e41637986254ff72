"""Annotations that leave the type to inference, since they name a class whose objects have several types here.

itertools.count[int]     a class in CPython, here a function that gives an iterator
Mapping[str, int]        a dict, unless the program has a class that is a Mapping too: then either
"""

from __future__ import annotations

import ast
import collections
import collections.abc
import importlib
import importlib.util
import sys
from typing import Any

from pyx2c.hirgen import abstract, bindings
from pyx2c.hirgen.program import OF_COLLECTIONS, ModuleInfo
from pyx2c.ir.types import ClassT

_CONTAINERS = [getattr(collections.abc, name) for name in ("Mapping", "MutableMapping", "MutableSequence", "Set")]

_OF_LIBRARY: dict[tuple[str, str], abstract.Abstract] = {
    ("collections", "ChainMap"): collections.ChainMap,
    ("collections", "UserDict"): collections.UserDict,
    ("collections", "UserList"): collections.UserList,
    ("os", "environ"): collections.abc.MutableMapping,
    ("types", "MappingProxyType"): collections.abc.Mapping,
}


def is_open(engine: Any, module: ModuleInfo, node: ast.expr) -> bool:
    """Whether a name in an annotation says nothing that inference could use."""
    node = node.value if isinstance(node, ast.Subscript) else node
    kind = abstract.abstract(module, node)
    if kind in _CONTAINERS:
        return kind in _with_classes(engine)
    source, name = bindings.imported_as(module, node) or ("", "")
    home = engine.modules.get(source)
    if home is None or not home.library or isinstance(bindings.static_binding(engine, home, name), ClassT):
        return False
    return _is_class_of_cpython(source, name) and not _has_type(name)


def _is_class_of_cpython(module: str, name: str) -> bool:
    """Whether CPython's module of that name has such a class; the library has modules that CPython has not."""
    if module.partition(".")[0] not in sys.stdlib_module_names or importlib.util.find_spec(module) is None:
        return False
    return isinstance(getattr(importlib.import_module(module), name, None), type)


def _has_type(name: str) -> bool:
    """Whether it is a container of `collections` that has a type of the compiler's own."""
    return name in OF_COLLECTIONS


def _with_classes(engine: Any) -> set[abstract.Abstract]:
    """The abstract containers that the program has classes of: its own, or of the library beside the builtin ones."""
    if engine.own_containers is None:
        written = [(m, n) for m in engine.modules.values() if not m.library for n in m.nodes]
        bases = [(m, base) for m, n in written if isinstance(n, ast.ClassDef) for base in n.bases]
        named = [abstract.abstract(m, base) or object for m, base in bases]
        sources = [bindings.imported_as(m, n) for m, n in written if isinstance(n, ast.Name | ast.Attribute)]
        named += [_OF_LIBRARY[source] for source in sources if source in _OF_LIBRARY]
        engine.own_containers = {c for c in _CONTAINERS if any(issubclass(base, c) for base in named)}
    found: set[abstract.Abstract] = engine.own_containers
    return found
