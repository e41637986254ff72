"""The types of generated values, as the templates write them: `int`, `list[str]`, `tuple[int, A]`, `opt[int]`.

A name of one capital letter is a variable: a template whose hole or result mentions it fits many types. The letter says
which: K and L can be keys, O has an order, N is a number, S may stand in a set whose order is the same in each run, any
other is a type whose values can be printed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class Type:
    """`name` is a kind (`int`, `list`, `opt`, `union`, `func`, `iter` …) or a variable; a class of the program has
    the kind `class` or `enum` and its own name in `args[0].name`."""

    name: str
    args: tuple[Type, ...] = ()

    def __str__(self) -> str:
        return self.name + (f"[{', '.join(map(str, self.args))}]" if self.args else "")


INT, FLOAT, BOOL, STR, BYTES, NONE = (Type(n) for n in ("int", "float", "bool", "str", "bytes", "None"))
SCALARS = (INT, FLOAT, BOOL, STR, BYTES)


def list_of(item: Type) -> Type:
    return Type("list", (item,))


def tuple_of(*items: Type) -> Type:
    return Type("tuple", items)


def dict_of(key: Type, value: Type) -> Type:
    return Type("dict", (key, value))


def optional(type_: Type) -> Type:
    return Type("opt", (type_,))


def class_type(name: str) -> Type:
    return Type("class", (Type(name),))


def enum_type(name: str) -> Type:
    return Type("enum", (Type(name),))


@cache
def parse(text: str) -> Type:
    """A type from its text."""
    found, rest = _parse(re.findall(r"\w+|[\[\],]", text), 0)
    assert rest == len(re.findall(r"\w+|[\[\],]", text)), text
    return found


def _parse(tokens: list[str], at: int) -> tuple[Type, int]:
    name, at = tokens[at], at + 1
    args: list[Type] = []
    if at < len(tokens) and tokens[at] == "[":
        while tokens[at] != "]":
            arg, at = _parse(tokens, at + 1)
            args.append(arg)
        at += 1
    return Type(name, tuple(args)), at


def is_variable(type_: Type) -> bool:
    return len(type_.name) == 1


def match(pattern: Type, type_: Type, bound: dict[str, Type]) -> bool:
    """Whether `type_` is an instance of the pattern; the variables' types are added to `bound`."""
    if is_variable(pattern):
        known = bound.setdefault(pattern.name, type_)
        return known == type_ and fits(pattern.name, type_)
    if pattern.name != type_.name or len(pattern.args) != len(type_.args):
        return False
    return all(match(p, t, bound) for p, t in zip(pattern.args, type_.args, strict=True))


def fill(pattern: Type, bound: dict[str, Type]) -> Type:
    """The pattern with its variables replaced."""
    if is_variable(pattern):
        return bound[pattern.name]
    return Type(pattern.name, tuple(fill(arg, bound) for arg in pattern.args)) if pattern.args else pattern


def variables(pattern: Type) -> set[str]:
    if is_variable(pattern):
        return {pattern.name}
    return {name for arg in pattern.args for name in variables(arg)}


def fits(variable: str, type_: Type) -> bool:
    match variable:
        case "K" | "L":
            return hashable(type_)
        case "O":
            return ordered(type_)
        case "N":
            return type_ in (INT, FLOAT)
        case "S":
            return steady(type_)
    return type_.name not in ("func", "iter")


def hashable(type_: Type) -> bool:
    """Whether it can be a key of a dict."""
    if type_.name in ("tuple", "opt"):
        return all(map(hashable, type_.args))
    return type_.name in ("int", "str", "bool", "bytes", "frozenset", "enum")


def ordered(type_: Type) -> bool:
    if type_.name in ("tuple", "list"):
        return all(map(ordered, type_.args))
    return type_.name in ("int", "float", "str", "bool", "bytes")


def steady(type_: Type) -> bool:
    """Whether the order of a set of these is the same in every run of CPython."""
    return type_.name in ("int", "bool", "float") or (type_.name == "tuple" and all(map(steady, type_.args)))


def annotation(type_: Type) -> str:
    """What a program writes for it."""
    args = [annotation(arg) for arg in type_.args]
    match type_.name:
        case "opt":
            return f"Optional[{args[0]}]" if "|" in args[0] else f"{args[0]} | None"
        case "union":
            return " | ".join(args)
        case "func":
            return f"Callable[[{', '.join(args[1:])}], {args[0]}]"
        case "iter":
            return f"Iterator[{args[0]}]"
        case "class" | "enum":
            return type_.args[0].name
        case "many":
            return f"tuple[{args[0]}, ...]"
    return type_.name + (f"[{', '.join(args)}]" if args else "")
