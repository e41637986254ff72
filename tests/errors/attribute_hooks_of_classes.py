import copy
import sys
from dataclasses import dataclass
from enum import Enum
from threading import Thread
from typing import Any, Callable, Protocol, runtime_checkable


def twice(function: Callable[[Any, str], int]) -> Callable[[Any, str], int]:
    return lambda me, name: 2 * function(me, name)


class Color(Enum):
    RED = 1

    def __getattr__(self, name: str) -> int:  # error: E0205 enumeration
        return 1


@dataclass(frozen=True)
class Frozen:
    x: int

    def __delattr__(self, name: str) -> None:  # error: E0205 frozen
        pass


class Decorated:  # error: E0205 plain
    @twice
    def __getattr__(self, name: str) -> int:
        return 1


class Given:  # error: E0205 plain
    __getattr__ = max


class Copied:
    def __init__(self) -> None:
        self.data = {"a": 1}

    def __getattr__(self, name: str) -> int:  # error: E0506 __setstate__
        return self.data.get(name, 0)


class Hidden:
    def __getattr__(self, name: str) -> int:
        return int(object.__getattribute__(self, name + sys.argv[0]))  # error: E0205 compile time


class Wrapped:
    def __init__(self, inner: int) -> None:
        self.inner = inner

    def __getattr__(self, name: str) -> object:
        return getattr(self.inner, name)


@runtime_checkable
class Sized(Protocol):
    size: int


class Job(Thread):
    def __setattr__(self, name: str, value: object) -> None:  # error: E0205 library
        super().__setattr__(name, value)


class Late:
    pass


Late.__getattr__ = lambda me, name: 1  # error: E0506
print(isinstance(Wrapped(1), Sized))  # error: E0205 asked for
print(Job)
print(Color.RED.nothing, Frozen(1), Decorated(), Given())
copy.copy(Copied())
print(Hidden().x, Wrapped(1).real, Wrapped(1).nothing)
