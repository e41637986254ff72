"""How many arguments CPython's own functions take, for those that are values: entries of tables, keys of sorts.

{"sqrt": math.sqrt, "add": lambda a, b: a + b}[name](*args)      →      TypeError where their number doesn't fit
"""

from __future__ import annotations

import functools
import importlib
import inspect
from collections.abc import Callable
from typing import Any


@functools.cache
def _signature(name: str) -> tuple[Callable[..., Any], inspect.Signature] | None:
    home, _, plain = name.rpartition(".")
    try:
        function = getattr(importlib.import_module(home or "builtins"), plain)
        return function, inspect.signature(function)
    except (ImportError, AttributeError, ValueError, TypeError):
        return None


def refusal(name: str, count: int) -> str | None:
    """CPython's words for a call with so many arguments, if it takes more or fewer; None where it may take them."""
    known = _signature(name)
    if known is None:
        return None
    function, signature = known
    given = [None] * count
    try:
        signature.bind(*given)
    except TypeError:
        try:
            function(*given)
        except TypeError as error:
            return str(error)
    return None


def fixed_count(name: str) -> int | None:
    """The number of arguments, where only one will do."""
    known = _signature(name)
    if known is None:
        return None
    plain = [
        p
        for p in known[1].parameters.values()
        if p.kind in (p.POSITIONAL_ONLY, p.POSITIONAL_OR_KEYWORD) and p.default is p.empty
    ]
    return len(plain) if len(plain) == len(known[1].parameters) else None


_CLASSES = {
    **dict.fromkeys("bool float list tuple set frozenset dict str bytes bytearray".split(), (0, 1)),
    **dict.fromkeys(("int", "complex"), (0, 2)),
    **dict.fromkeys(("range", "slice"), (1, 3)),
    **dict.fromkeys(("iter", "next"), (1, 2)),
}
"""how many arguments those take that `inspect` knows nothing about; texts are made of one value, bytes need more"""


def counts(name: str) -> tuple[int, int] | None:
    """The fewest and the most arguments; None where there is no most."""
    if name in _CLASSES:
        return _CLASSES[name]
    known = _signature(name)
    if known is None or any(p.kind is p.VAR_POSITIONAL for p in known[1].parameters.values()):
        return None
    plain = [p for p in known[1].parameters.values() if p.kind in (p.POSITIONAL_ONLY, p.POSITIONAL_OR_KEYWORD)]
    return sum(p.default is p.empty for p in plain), len(plain)


_METHODS: dict[tuple[type, str], tuple[int, int]] = {
    **{(str, n): (1, 3) for n in "find rfind index rindex count startswith endswith".split()},
    (dict, "pop"): (1, 2),
}
"""of which `inspect` knows nothing"""


def counts_of_method(cls: type, name: str) -> tuple[int, int] | None:
    """The fewest and the most arguments of a method of a builtin class, less the object."""
    home = next((c for c in cls.__mro__ if name in vars(c)), cls)
    if (home, name) in _METHODS:
        return _METHODS[home, name]
    try:
        parameters = list(inspect.signature(getattr(cls, name)).parameters.values())[1:]
    except (AttributeError, ValueError, TypeError):
        return None
    if any(p.kind not in (p.POSITIONAL_ONLY, p.POSITIONAL_OR_KEYWORD) for p in parameters):
        return None
    return sum(p.default is p.empty for p in parameters), len(parameters)


def wrong_for_method(cls: type, name: str, count: int) -> str:
    """CPython's words for a call of a method with more or fewer arguments than there can be."""
    try:
        getattr(cls(), name)(*[None] * count)
    except TypeError as error:
        return str(error)
    return f"{name}() can't take {count} arguments"


def wrong_count(name: str, count: int) -> str:
    """CPython's words for a call with more or fewer arguments than there can be."""
    home, _, plain = name.rpartition(".")
    try:
        getattr(importlib.import_module(home or "builtins"), plain)(*[None] * count)
    except TypeError as error:
        return str(error)
    return f"{plain}() can't take {count} arguments"
