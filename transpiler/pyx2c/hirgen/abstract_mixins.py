"""What classes derived from those of collections.abc get: methods made of the few that they define themselves.

class Headers(MutableMapping):          `get`, `keys`, `update`, `pop`, `==` and the others, by `__getitem__`,
    def __getitem__(self, name): …      `__setitem__`, `__delitem__`, `__iter__` and `__len__`
"""

from __future__ import annotations

import ast
import collections.abc as abc
from collections.abc import Iterable

from pyx2c.hirgen import abstract
from pyx2c.hirgen.dataclass_methods import add_method
from pyx2c.hirgen.program import ClassInfo

_MAPPING = """
def get(self, key, default=None):
    try:
        return self[key]
    except KeyError:
        return default
def __contains__(self, key):
    try:
        self[key]
    except KeyError:
        return False
    return True
def keys(self): return {key: None for key in self}.keys()
def values(self): return {key: self[key] for key in self}.values()
def items(self): return {key: self[key] for key in self}.items()
def __eq__(self, other):
    if not isinstance(other, (dict, CLASS)):
        return NotImplemented
    return {key: self[key] for key in self} == {key: other[key] for key in other}
"""
_MUTABLE_MAPPING = """
def pop(self, key, *default):
    try:
        value = self[key]
    except KeyError:
        if default:
            return default[0]
        raise
    del self[key]
    return value
def popitem(self):
    for key in self:
        value = self[key]
        del self[key]
        return key, value
    raise KeyError
def clear(self):
    try:
        while True:
            self.popitem()
    except KeyError:
        pass
def setdefault(self, key, default=None):
    try:
        return self[key]
    except KeyError:
        self[key] = default
    return default
def update(self, other=(), /, **more):
    if isinstance(other, (dict, CLASS)):
        for key in other:
            self[key] = other[key]
    else:
        for key, value in other:
            self[key] = value
    for name, value in more.items():
        self[name] = value
"""
_SEQUENCE = """
def __iter__(self):
    at = 0
    try:
        while True:
            item = self[at]
            yield item
            at += 1
    except IndexError:
        return
def __contains__(self, value): return any(item == value for item in self)
def __reversed__(self):
    for at in reversed(range(len(self))):
        yield self[at]
def index(self, value, start=0, stop=None):
    if start < 0:
        start = max(len(self) + start, 0)
    if stop is not None and stop < 0:
        stop += len(self)
    at = start
    while stop is None or at < stop:
        try:
            item = self[at]
        except IndexError:
            break
        if item == value:
            return at
        at += 1
    raise ValueError
def count(self, value): return sum(1 for item in self if item == value)
"""
_MUTABLE_SEQUENCE = """
def append(self, value): self.insert(len(self), value)
def clear(self):
    try:
        while True:
            self.pop()
    except IndexError:
        pass
def reverse(self):
    size = len(self)
    for at in range(size // 2):
        self[at], self[size - at - 1] = self[size - at - 1], self[at]
def extend(self, values):
    for value in list(values):
        self.append(value)
def pop(self, index=-1):
    value = self[index]
    del self[index]
    return value
def remove(self, value):
    del self[self.index(value)]
def __iadd__(self, values):
    self.extend(values)
    return self
"""
_SET = """
def isdisjoint(self, other): return not any(item in self for item in other)
def __le__(self, other): return len(self) <= len(other) and all(item in other for item in self)
def __lt__(self, other): return len(self) < len(other) and self <= other
def __ge__(self, other): return len(self) >= len(other) and all(item in self for item in other)
def __gt__(self, other): return len(self) > len(other) and self >= other
def __eq__(self, other):
    if not isinstance(other, (set, frozenset, CLASS)):
        return NotImplemented
    return len(self) == len(other) and all(item in other for item in self)
def __and__(self, other): return CLASS([item for item in other if item in self])
def __or__(self, other): return CLASS([*self, *other])
def __sub__(self, other): return CLASS([item for item in self if item not in other])
def __xor__(self, other):
    return CLASS([*[item for item in self if item not in other], *[item for item in other if item not in self]])
"""
_MUTABLE_SET = """
def remove(self, value):
    if value not in self:
        raise KeyError(value)
    self.discard(value)
def pop(self):
    for value in self:
        self.discard(value)
        return value
    raise KeyError
def clear(self):
    try:
        while True:
            self.pop()
    except KeyError:
        pass
def __ior__(self, other):
    for value in other:
        self.add(value)
    return self
def __isub__(self, other):
    for value in list(other):
        self.discard(value)
    return self
"""
_VIEW = """
def __init__(self, mapping): self._mapping = mapping
def __len__(self): return len(self._mapping)
def __repr__(self): return f"{type(self).__name__}({self._mapping!r})"
"""
_KEYS = """
def __contains__(self, key): return key in self._mapping
def __iter__(self): yield from self._mapping
"""
_ITEMS = """
def __contains__(self, item):
    key, value = item
    try:
        found = self._mapping[key]
    except KeyError:
        return False
    return value in (found,)
def __iter__(self):
    for key in self._mapping:
        yield (key, self._mapping[key])
"""
_VALUES = """
def __contains__(self, value):
    for key in self._mapping:
        if value in (self._mapping[key],):
            return True
    return False
def __iter__(self):
    for key in self._mapping:
        yield self._mapping[key]
"""
_KINDS: dict[abstract.Abstract, str] = {
    abc.MappingView: _VIEW,
    abc.KeysView: _KEYS + _SET.replace("CLASS([", "set(["),
    abc.ItemsView: _ITEMS + _SET.replace("CLASS([", "set(["),
    abc.ValuesView: _VALUES,
    abc.Mapping: _MAPPING,
    abc.MutableMapping: _MUTABLE_MAPPING,
    abc.Sequence: _SEQUENCE,
    abc.MutableSequence: _MUTABLE_SEQUENCE,
    abc.Set: _SET,
    abc.MutableSet: _MUTABLE_SET,
}


def fill(info: ClassInfo, node: ast.ClassDef) -> None:
    """Gives a class the methods of its abstract bases that neither it nor another class above it defines."""
    if info.info is None or not node.bases:
        return
    named = [found for n in node.bases if (found := abstract.abstract(info.info, n)) is not None]
    for kind, text in _KINDS.items():
        if not any(issubclass(base, kind) for base in named if base.__module__ == "collections.abc"):
            continue
        for method in ast.parse(text.replace("CLASS", info.name)).body:
            assert isinstance(method, ast.FunctionDef)
            if info.find_method(method.name) is None and method.name not in info.attrs:
                add_method(info, node, method.name, ast.unparse(method))
    for base in named:
        if base.__module__ == "collections.abc":
            _require(info, node, getattr(base, "__abstractmethods__", ()))


def _require(info: ClassInfo, node: ast.ClassDef, names: Iterable[str]) -> None:
    """What a class of collections.abc leaves to others is an abstract method of the class, too."""
    info.is_abstract = True
    for name in sorted(names):
        if info.find_method(name) is None and name not in info.attrs:
            add_method(info, node, name, f"@abstractmethod\ndef {name}(self, *values): raise NotImplementedError")
