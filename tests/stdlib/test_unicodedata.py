"""Our unicodedata under CPython, beside CPython's own: each character, and texts of many."""

import importlib.util
import random
import sys
import unicodedata
from pathlib import Path
from types import ModuleType
from typing import Literal

import pytest

Form = Literal["NFC", "NFD", "NFKC", "NFKD"]
FORMS: tuple[Form, ...] = ("NFC", "NFD", "NFKC", "NFKD")
LIBRARY = Path(__file__).resolve().parents[2] / "stdlib_subset"


@pytest.fixture(scope="module")
def ours() -> ModuleType:
    sys.path.insert(0, str(LIBRARY))
    try:
        spec = importlib.util.spec_from_file_location("our_unicodedata", LIBRARY / "unicodedata.py")
        assert spec is not None and spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        return module
    finally:
        sys.path.remove(str(LIBRARY))


@pytest.mark.parametrize("name", ["category", "combining", "east_asian_width", "decomposition"])
def test_each_character_is_described_alike(ours: ModuleType, name: str) -> None:
    for code in range(0x110000):
        assert getattr(ours, name)(chr(code)) == getattr(unicodedata, name)(chr(code)), hex(code)


@pytest.mark.parametrize("form", FORMS)
def test_texts_are_normalized_alike(ours: ModuleType, form: Form) -> None:
    marks = [chr(c) for c in range(0x110000) if unicodedata.combining(chr(c))]
    made = [chr(c) for c in range(0x110000) if unicodedata.decomposition(chr(c)) or 0xAC00 <= c < 0xAD00]
    jamo = [chr(c) for c in range(0x1100, 0x1200)]
    draw = random.Random(5)
    for c in made:
        assert ours.normalize(form, c) == unicodedata.normalize(form, c)
    for _ in range(20000):
        text = "".join(draw.choice(draw.choice([marks, made, jamo, ["a", "e", "o", "\u0915"]])) for _ in range(6))
        assert ours.normalize(form, text) == unicodedata.normalize(form, text), ascii(text)
