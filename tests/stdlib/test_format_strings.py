"""Format strings under CPython against `_string`, on which CPython's Formatter stands."""

import _string
import random
from collections.abc import Callable
from typing import Any

from test_stdlib import ours


def _outcome(read: Callable[[], Any]) -> object:
    try:
        return read()
    except ValueError as e:
        return str(e)


def test_fields_are_found_alike() -> None:
    draw, module = random.Random(4), ours("_format_fields")
    for _ in range(20000):
        text = "".join(draw.choices("{{{}}}ab.[]!:r0", k=draw.randrange(12)))
        expected = _outcome(lambda t=text: list(_string.formatter_parser(t)))
        assert _outcome(lambda t=text: list(module.parsed(t))) == expected, text


def test_names_are_split_alike() -> None:
    draw, module = random.Random(5), ours("_format_fields")
    for _ in range(20000):
        name = "".join(draw.choices("ab.[]01", k=draw.randrange(1, 9)))
        expected = _outcome(lambda n=name: _split_by_cpython(n))
        assert _outcome(lambda n=name: _split(module, n)) == expected, name


def _split_by_cpython(name: str) -> object:
    first, steps = _string.formatter_field_name_split(name)
    return first, list(steps)


def _split(module: Any, name: str) -> object:
    first, at = module.first_of(name)
    return first, [(kind == ".", number if kind == "#" else text) for kind, text, number in module.steps(name, at)]
