"""Literals of every type, with the values at which implementations go wrong."""

from __future__ import annotations

from language.env import Env
from language.types import Type

EDGES = sorted({s * (1 << k) + d for k in (7, 8, 31, 32, 61, 62, 63, 64, 127) for d in (-1, 0, 1) for s in (1, -1)})
FLOATS = "0.0 1.0 -1.5 0.1 2.5 3.5 -0.5 1e16 123456.789 1e-7 1e22 5e-324 1.7976931348623157e308 0.3 100.0 2.675".split()
WORDS = [
    "",
    "a",
    "b",
    "abc",
    "Zeile",
    "x y",
    " pad ",
    "äöü",
    "Straße",
    "日本語",
    "a,b,,c",
    "12",
    "-7",
    "3.5",
    "tab\there",
    "l1\nl2",
    "it's",
    'say "hi"',
    "😀",
    "ABC",
    "aAbB",
    "0x1f",
    "nul\0",
    "ǆ",
    "é",
    "\\",
    "{}",
    "%d",
    "ab" * 3,
]
BYTES = [b"", b"a", b"abc", b"\x00\xff", b"a,b", b"it's", b" x ", b"\n\t", b"12", bytes([200, 10, 65])]
CHARS = "abxyzAZ09 _-é日ß,."


def integer(env: Env) -> str:
    roll = env.r.random()
    if roll < 0.62:
        return str(env.r.randrange(-3, 12))
    if roll < 0.8:
        return str(env.r.randrange(-1000, 100000))
    if roll < 0.95:
        return str(env.pick(EDGES))
    return str(env.r.randrange(-(10**30), 10**40))


def floating(env: Env) -> str:
    if env.chance(0.5):
        return env.pick(FLOATS)
    return repr(env.pick([round(env.r.uniform(-50, 50), 2), env.r.randrange(-9, 9) / 4, env.r.uniform(-1e9, 1e9)]))


def text(env: Env) -> str:
    if env.plain:
        return repr(env.pick(["a", "bc", "", "xyz", "é", "12"]))
    if env.chance(0.75):
        return repr(env.pick(WORDS))
    return repr("".join(env.pick(CHARS) for _ in range(env.r.randrange(1, 9))))


def literal(env: Env, type_: Type) -> str:
    """A value of the type that needs no name but those of the program's classes."""
    args = type_.args
    match type_.name:
        case "int":
            return integer(env)
        case "float":
            return floating(env)
        case "bool":
            return env.pick(("True", "False"))
        case "str":
            return text(env)
        case "bytes":
            return repr(env.pick(BYTES))
        case "None":
            return "None"
        case "opt":
            return "None" if env.chance(0.3) else literal(env, args[0])
        case "union":
            return literal(env, env.pick(args))
        case "list":
            return f"[{', '.join(items(env, args[0], 0 if env.chance(0.12) else 1, 5))}]"
        case "tuple":
            return f"({', '.join(literal(env, a) for a in args)}{',' * (len(args) == 1)})"
        case "many":
            return f"({', '.join(items(env, args[0], 2, 5))})"
        case "dict":
            pairs = [f"{literal(env, args[0])}: {literal(env, args[1])}" for _ in range(env.r.randrange(1, 5))]
            return f"{{{', '.join(pairs)}}}"
        case "set":
            return f"{{{', '.join(items(env, args[0], 1, 5))}}}"
        case "frozenset":
            return f"frozenset([{', '.join(items(env, args[0], 1, 4))}])"
        case "enum":
            return f"{args[0].name}.{env.pick(env.module.enums[args[0].name])}"
        case "class":
            made = env.module.classes[args[0].name]
            if env.making < 8:
                made = env.module.classes[env.pick([made.name, *made.subclasses])]
            given = [(f"{p.name}=" * (p.kind == "keyword"), p.type) for p in made.params if p.default is None]
            env.making += 1
            text_ = f"{made.name}({', '.join(name + literal(env, type_) for name, type_ in given)})"
            env.making -= 1
            return text_
        case "func":
            return f"(lambda {', '.join(env.fresh('p') for _ in args[1:])}: {literal(env, args[0])})"
        case "iter":
            return f"iter([{', '.join(items(env, args[0], 1, 4))}])"
    raise AssertionError(type_)


def items(env: Env, type_: Type, least: int, most: int) -> list[str]:
    return [literal(env, type_) for _ in range(env.r.randrange(least, most))]
