"""What CPython's own library has: the modules and names that a program may import, ours or not."""

from __future__ import annotations

import importlib
import importlib.util
import sys
from typing import Final

_SPEAK: Final = frozenset({"this", "antigravity", "__hello__", "__phello__"})
"""Modules that print or open something when they are imported."""


def has(name: str) -> bool:
    """Whether CPython's library has a module for this machine; one inside a package is looked for by importing it."""
    first = name.partition(".")[0]
    if first not in sys.stdlib_module_names:
        return False
    if "." in name:
        return _module(name) is not None
    try:
        return importlib.util.find_spec(name) is not None
    except ValueError:
        return name in sys.modules


def is_quiet(name: str) -> bool:
    """Whether CPython's library has a module that does nothing anybody sees when it is imported."""
    return name.partition(".")[0] not in _SPEAK and has(name)


def gives(module: str, name: str) -> bool:
    """Whether a module of CPython's library has something of that name."""
    found = _module(module)
    return found is not None and (hasattr(found, name) or _module(f"{module}.{name}") is not None)


def member(module: str, name: str) -> object | None:
    """What a name means in a module of CPython's library; None where there is no such thing."""
    return getattr(_module(module), name, None)


def _module(name: str) -> object | None:
    try:
        return importlib.import_module(name)
    except ImportError:
        return None
