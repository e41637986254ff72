"""What the words in the holes of templates stand for: narrower expressions, operators, names of methods, formats."""

from __future__ import annotations

from collections.abc import Callable

from language.env import Env
from language.types import FLOAT, INT, Type

MODULI = "2 7 64 97 1000003 2147483647 4294967296 -5 1000000000000000009 9223372036854775808 (2**89-1)".split()
MASKS = "255 65535 4294967295 4611686018427387903 18446744073709551615 0xCBF29CE484222325".split()
FEW = ("0", "1", "2", "3", "4")
INTSPEC = [
    "d",
    "x",
    "X",
    "#x",
    "b",
    "#o",
    "c",
    ",",
    "_",
    "5",
    "<8",
    "^9",
    ">10",
    "=+8",
    "+",
    " ",
    "08d",
    "+.2f",
    "e",
    "*^12,d",
    "_x",
    "n",
    "-<7d",
    ".3e",
    "%",
    "g",
    "é>6",
    "08,d",
    "s",
    "#010b",
    "0<5",
]
FLOATSPEC = [
    ".2f",
    ".0f",
    "e",
    ".3e",
    "g",
    ".4g",
    "10.3f",
    "<10",
    ">+12.1f",
    "^14.2e",
    "%",
    ".1%",
    ",.2f",
    "_.1f",
    "G",
    "08.3f",
    "=+9.2f",
    "",
    "n",
    ".10g",
    "#.0f",
    " .3",
    "E",
    ".3",
    "F",
    "d",
    "z>9",
]
STRSPEC = ["5", "<8", ">8", "^9", "*^11", "_<4", ".2", "8.3", "", "s", "é>5", "=6", "d", "08"]
PERCENTINT = ["d", "5d", "-5d", "05d", "+d", "x", "#x", "o", "X", "i", "s", "r", "8.3d", " d", "c", "e", "f", "g"]
PERCENTFLOAT = [".2f", "8.3f", "-9.1f", "e", ".3e", "g", "+.1f", "08.2f", "s", "r", "d", "G", "#.3g"]
CASING = "upper lower title capitalize swapcase casefold strip".split()
ISX = "isdigit isalpha isalnum isspace isupper islower istitle isdecimal isnumeric isidentifier isascii".split()

Words = dict[str, tuple[str, ...] | list[str]]

ANY_PLACE: Words = {
    "cmp": ("<", "<=", ">", ">=", "==", "!="),
    "eq": ("==", "!="),
    "isx": ISX,
    "casing": CASING,
    "strip": ("strip", "lstrip", "rstrip"),
    "just": ("ljust", "rjust", "center"),
    "base": ("hex", "oct", "bin"),
    "setop": ("|", "&", "-", "^"),
    "intspec": INTSPEC,
    "floatspec": FLOATSPEC,
    "strspec": STRSPEC,
    "percentint": PERCENTINT,
    "percentfloat": PERCENTFLOAT,
    "augint": ("+", "-", "+", "-", "|", "&", "^"),
}
"""Holes without a word, by the name that stands for the type."""

FIXED: Words = {
    "digit": FEW,
    "bit": ("0", "1"),
    "third": ("0", "1", "2"),
    "modulus": MODULI,
    "mask": MASKS,
    "cut": ("20", "30", "40"),
    "few": ("4", "6", "8"),
    "endian": ("'big'", "'little'"),
    "step": ("1", "2", "-1", "3", "-2", "-1"),
    "char": ("'a'", "'b'", "' '", "','", "'é'", "'日'", "'-'", "'0'"),
    "lit": ("'a'", "'xyz'", "' '", "'é'", "''", "'-'"),
    "hexits": ("'ff'", "'0x1F'", "'-a0'", "'g'", "'dead_beef'", "' 7 '"),
    "digits": ("'12'", "'-7'", "' 42 '", "'1_000'", "'٣'", "'9999999999999999999'", "'x'", "''", "'+5'", "'1.5'"),
    "decimal": ("'1.5'", "'-2e3'", "' inf '", "'1_0.5'", "'.5'", "'5.'", "'abc'", "'1e400'", "'-0'", "'0x1'"),
    "hexpairs": ("'00ff'", "'61 62'", "'6'", "'zz'", "''"),
}

Expr = Callable[[Env, Type, int], str]


def divisor(env: Env, expr: Expr) -> str:
    return env.pick(
        ("2", "3", "7", "10", "-3", "16", "1", "-1", "4294967296", "9223372036854775807", expr(env, INT, 1))
    )


def index(env: Env, expr: Expr) -> str:
    return env.pick(("0", "1", "2", "-1", "-2", "3", f"({expr(env, INT, 1)}) % {env.pick('234')}"))


def limit(env: Env, expr: Expr) -> str:
    return env.pick(("0", "4", "7", "12", "10", f"({expr(env, INT, 1)}) % 9"))


def byte(env: Env, expr: Expr) -> str:
    return env.pick(("0", "65", "97", "255", "10", f"({expr(env, INT, 1)}) % 256"))


def tame(env: Env, expr: Expr) -> str:
    """A float that is neither very large nor infinite, mostly."""
    if env.chance(0.15):
        return expr(env, FLOAT, 1)
    if env.chance(0.5):
        return f"({expr(env, INT, 1)}) % 1000 / {env.pick('248')}"
    return env.pick(("2.5", "-0.5", "3.5", "0.1", "-7.25", "1e10", "123.456"))


COMPUTED: dict[str, Callable[[Env, Expr], str]] = {
    "divisor": divisor,
    "shift": lambda env, expr: env.pick(("1", "3", "31", "62", "64", "70", f"({expr(env, INT, 1)}) & 63")),
    "index": index,
    "limit": limit,
    "byte": byte,
    "tame": tame,
}


def narrow(env: Env, word: str, expr: Expr) -> str:
    """The text for `{type:word}`."""
    if word in FIXED:
        return env.pick(FIXED[word])
    if word == "trace":
        env.module.traces += 1
        return str(env.module.traces)
    return COMPUTED[word](env, expr)
