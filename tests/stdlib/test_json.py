"""The library's json under CPython against the real one: texts broken at random, values of every kind."""

import importlib
import json
import random
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

LIBRARY = Path(__file__).resolve().parents[2] / "stdlib_subset"


def _text_module() -> Any:
    """What the compiler knows of itself: texts as bytes in a buffer."""
    module: Any = ModuleType("_text")
    module.put = lambda buffer, text: buffer.extend(text.encode("utf-8", "surrogatepass"))
    module.made = lambda buffer: buffer.decode("utf-8", "surrogatepass")
    return module


@pytest.fixture(scope="module")
def ours() -> Any:
    kept = {name: sys.modules.pop(name) for name in list(sys.modules) if name.partition(".")[0] == "json"}
    sys.path.insert(0, str(LIBRARY))
    sys.modules["_text"] = _text_module()
    try:
        module = importlib.import_module("json")
    finally:
        sys.path.remove(str(LIBRARY))
        del sys.modules["_text"]
        for name in [name for name in sys.modules if name.partition(".")[0] == "json"]:
            del sys.modules[name]
        sys.modules.update(kept)
    assert module.__file__ == str(LIBRARY / "json" / "__init__.py")
    return module


PIECES = [
    '"', "\\", "\\u", "12", "é", "\U0001f600", "d83d", "\\ud83d\\ude00", "{", "}", "[", "]", ":", ",", " ", "\n",
    "null", "true", "false", "NaN", "-Infinity", "Infinity", "-", "0", "1.5", "e5", "E-", ".", '"a"',
    '"b":', "\t", "\x01",
    "\\n", "\\x", "\\/", "\ud800", "[1,", "{}",
]  # fmt: skip


def _outcome(module: Any, text: str) -> Any:
    try:
        return repr(module.loads(text))
    except module.JSONDecodeError as e:
        return str(e), e.msg, e.doc, e.pos, e.lineno, e.colno


def test_loads_as_cpython_does(ours: Any) -> None:
    draw = random.Random(3)
    whole = '{"a": [1, 2.5e3, -0, "x\\u00e9\\n"], "b": {"c": null, "d": true}, "é": [[], {}, false]}'
    for _ in range(20000):
        if draw.random() < 0.5:
            text = "".join(draw.choice(PIECES) for _ in range(draw.randrange(7)))
        else:
            at = draw.randrange(len(whole))
            text = whole[:at] + draw.choice([*PIECES, ""]) + whole[at + draw.randrange(3) :]
        assert _outcome(ours, text) == _outcome(json, text), text


def _value(draw: random.Random, depth: int) -> Any:
    kind = draw.randrange(10 if depth else 7)
    if kind < 7:
        words = ["", "a", 'é"\\\x01\x7f\n', "\U0001f600\ud800"]
        return [None, True, False, draw.randrange(-(10**20), 10**20), draw.random(), draw.choice(words), 5][kind]
    if kind == 7:
        return {draw.choice(["a", "b", "c", "dé"]): _value(draw, depth - 1) for _ in range(draw.randrange(4))}
    if kind == 8:
        return {draw.choice([1, 2.5, False, None, -3]): _value(draw, depth - 1) for _ in range(draw.randrange(2))}
    return draw.choice([list, tuple])(_value(draw, depth - 1) for _ in range(draw.randrange(4)))


def test_dumps_as_cpython_does(ours: Any) -> None:
    draw = random.Random(4)
    for _ in range(3000):
        value = _value(draw, 4)
        how = {
            "indent": draw.choice([None, None, 0, 2, "\t", -1]),
            "sort_keys": draw.random() < 0.5,
            "ensure_ascii": draw.random() < 0.5,
            "separators": draw.choice([None, (",", ":"), (" , ", " : ")]),
        }
        assert ours.dumps(value, **how) == json.dumps(value, **how)


@pytest.mark.parametrize(
    ("value", "how"),
    [
        ({(1, 2): 3}, {}),
        ({(1, 2): 3, "x": 1}, {"skipkeys": True}),
        ({1, 2}, {}),
        ({1, 2}, {"default": sorted}),
        ([float("nan"), float("inf"), -float("inf")], {}),
        ([float("nan")], {"allow_nan": False}),
        ({float("inf"): 1}, {"allow_nan": False}),
        ({"a": 1, 2: 3}, {"sort_keys": True}),
        (b"x", {}),
        ([1, object], {}),
    ],
)
def test_what_dumps_refuses(ours: Any, value: Any, how: Any) -> None:
    results = []
    for module in (ours, json):
        try:
            results.append(module.dumps(value, **how))
        except (TypeError, ValueError) as e:
            results.append(f"{type(e).__name__} {e}")
    assert results[0] == results[1]
