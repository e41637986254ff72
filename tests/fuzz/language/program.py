"""A whole program: classes, variables, functions, and a call of each function with several sets of arguments.

Each call stands in a `try` of its own and shows its result or its exception behind a label, `f12.1`. Called with an
argument, the program makes one of the calls that raised without a `try`: `with_uncaught` adds these once it is known
which ones did.
"""

from __future__ import annotations

import ast
import random
import re
from dataclasses import dataclass

from language import classes, functions, gathering, waiting
from language.env import Env, Function, Module
from language.expressions import arguments

PRELUDE = """\
from __future__ import annotations

import asyncio
import bisect
import collections
import contextlib
import copy
import dataclasses
import enum
import functools
import heapq
import itertools
import math
import sys
from collections.abc import Callable, Generator, Iterator
from typing import NamedTuple, Optional, TypeVar

T = TypeVar("T")
U = TypeVar("U")


def t(n{int}, x{T}){to_T}:
    print("t", n)
    return x


def either(a{T}, b{T}){to_T}:
    return a if a else b


def twice(x{T}){to_list[T]}:
    return [x, x]


def swap(pair{tuple[T, U]}){to_tuple[U, T]}:
    a, b = pair
    return b, a


class Oops(Exception):
    def __init__(self, text{str}, code{int}){to_None}:
        super().__init__(text, code)
        self.text = text
        self.code = code

    def __str__(self){to_str}:
        return f"{self.text}/{self.code}"


class Worse(Oops):
    pass


class Guard:
    def __init__(self, name{str}, swallow{bool}){to_None}:
        self.name = name
        self.swallow = swallow

    def __enter__(self){to_Guard}:
        print("enter", self.name)
        return self

    def __exit__(self, kind{object}, error{object}, trace{object}){to_bool}:
        print("exit", self.name, kind is None)
        return self.swallow


@contextlib.contextmanager
def managed(name{str}){to_Iterator[str]}:
    print("begin", name)
    try:
        yield name
    finally:
        print("end", name)
"""
MAKERS = (gathering.function, waiting.function, functions.recursive, functions.function)
CALLS = 2
UNCAUGHT = 5


@dataclass(frozen=True, slots=True)
class Text:
    """A program's source, how many functions it has, and its calls by label."""

    source: str
    functions: int
    calls: dict[str, str]

    def with_uncaught(self, labels: list[str]) -> str:
        """The program that makes the call of `labels[n]` without a `try` when its argument is n."""
        lines = ["def uncaught(which):"]
        for n, label in enumerate(labels):
            lines += [f"    if which == {str(n)!r}:", f"        print({self.calls[label]})"]
        lines += ["    print('none')", "", ""]
        main = "if len(sys.argv) > 1:\n    uncaught(sys.argv[1])\nelse:\n    main()\n"
        return self.source + "\n".join(lines) + main


def write(seed: int, size: int = 50) -> Text:
    """The program of a seed with `size` functions besides methods."""
    r = random.Random(seed)
    typed = r.random() < 0.5
    module = Module()
    env = Env(r, module, typed=typed)
    parts = [prelude(typed)]
    parts += [pretty(classes.enum(env), r) for _ in range(r.randrange(3))]
    parts += [pretty(classes.family(env), r) for _ in range(r.randrange(1, 5))]
    parts += [pretty(functions.global_variable(env, module), r) for _ in range(r.randrange(4))]
    calls: dict[str, str] = {}
    callers = []
    for _ in range(size):
        make = env.r.choices(MAKERS, (8, 8, 8, 76))[0]
        parts.append(pretty(make(env), r))
        caller, made = calling(env, module.functions[-1])
        callers.append(f"call_{module.functions[-1].name}()")
        calls |= made
        parts.append(caller)
    arrow = " -> None" if typed else ""
    parts.append(f"def main(){arrow}:\n" + "".join(f"    {c}\n" for c in callers))
    source = "\n\n".join(parts) + "\n\n"
    return Text(source, len(re.findall(r"^ *def (?!call_)", source, re.M)) - prelude(typed).count("def "), calls)


def prelude(typed: bool) -> str:
    whole = "\n\n".join((PRELUDE, gathering.COMMON, waiting.COMMON))
    text = re.sub(r"\{to_([\w\[\], ]+)\}", r" -> \1" if typed else "", whole)
    marks = r"\{(int|T|str|bool|object|tuple\[T, U\]|Link \| None|dict\[[^}]*\]|list\[\w+\])\}"
    return re.sub(marks, r": \1" if typed else "", text)


def pretty(lines: list[str], r: random.Random) -> str:
    """The text without the parentheses that it doesn't need; as it is where `=` in an f-string would be lost, and some
    of the time."""
    text = "\n".join(lines) + "\n"
    if "=}" in text or r.random() < 0.2:
        return text
    try:
        return ast.unparse(ast.parse(text)) + "\n"
    except ValueError:  # quotes and backslashes in an f-string
        return text


def calling(env: Env, function: Function) -> tuple[str, dict[str, str]]:
    """The function that calls `function`, and its calls by label."""
    made: dict[str, str] = {}
    arrow = " -> None" if env.typed else ""
    lines = [f"def call_{function.name}(){arrow}:"]
    for n in range(CALLS):
        label = f"{function.name}.{n}"
        fresh = Env(env.r, env.module, typed=env.typed)
        fresh.cost = 10**6  # arguments call nothing
        text = f"{function.name}({', '.join(arguments(fresh, function.params, 1 if n else 0))})"
        if function.returns.name == "iter":
            text = f"list(itertools.islice({text}, 9))"
        made[label] = text
        lines += ["    try:", f"        print({label!r}, {text})", "    except Exception as e:"]
        lines += [f"        print({label!r}, '!', type(e).__name__, e)"]
    return "\n".join(lines) + "\n", made
